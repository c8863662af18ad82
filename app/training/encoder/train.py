#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the encoder of careful reading: from pre-trained weights, on what people marked.

    onrecord-train encoder-samples --vocabulary WORDS -o SAMPLES FOLDER...
    train.py SAMPLES PRETRAINED OUTPUT [--hold-out FOLD] [--epochs N] [--seed N] [--minutes N]

SAMPLES and SAMPLES.vocabulary are written by onrecord-train (encodersamples.h says what is in them). PRETRAINED is a
folder with `weights.pt` (a transformer pre-trained by masked words) and `vectors.npz` (q: 8-bit vectors of words, sc:
their scale). OUTPUT becomes a model file as core/language/encoder.h reads it. With --hold-out the articles of one fold
are not learned from, so that what comes after learns from answers to articles the encoder has not seen.

Needs Debian's python3-torch, python3-numpy and libopenblas0. The same arguments give the same weights on the same
kind of processor.
"""

import argparse
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import modelfile

LABELS = 11  # RoleLabel
UNKNOWN = 255
PARAGRAPH_WORD, UNKNOWN_WORD = 1, 3
AFFIXES, SHAPES, QUOTATIONS = 4096, 48, 8
LONGEST_STRETCH = 320  # pieces of words
FORBIDDEN = -1e4

SAMPLE = np.dtype([('word', '<u2'), ('ending', '<u2'), ('beginning', '<u2'), ('article', '<u2'), ('shape', 'u1'),
                   ('quotation', 'u1'), ('label', 'u1'), ('tag', 'u1'), ('relation', 'u1'), ('corpus', 'u1'),
                   ('fold', 'u1'), ('reserved', 'u1')])


# What is read


def stretches_of(samples):
    """Slices of whole paragraphs of one article, as long as they may be."""
    begins = np.flatnonzero(samples['word'] == PARAGRAPH_WORD).tolist() + [len(samples)]
    stretches, first = [], 0
    for i in range(1, len(begins)):
        begin, end = begins[first], begins[i]
        next_end = begins[i + 1] if i + 1 < len(begins) else None
        if (next_end is None or next_end - begin > LONGEST_STRETCH
                or samples['article'][end] != samples['article'][begin]):
            while end - begin > 2 * LONGEST_STRETCH:
                stretches.append(slice(begin, begin + LONGEST_STRETCH))
                begin += LONGEST_STRETCH
            stretches.append(slice(begin, end))
            first = i
    return stretches


class Batch:
    """Stretches side by side: inputs [stretches, pieces], and the words of their paragraphs, for the chain."""

    def __init__(self, parts):
        width = max(len(part) for part in parts)
        self.size = len(parts)
        self.corpus = int(parts[0]['corpus'][0])
        for name in ('word', 'ending', 'beginning', 'shape', 'quotation', 'tag', 'relation'):
            filler = UNKNOWN if name in ('tag', 'relation') else 0
            array = np.full((len(parts), width), filler, np.int64)
            for row, part in enumerate(parts):
                array[row, :len(part)] = part[name]
            setattr(self, name, torch.from_numpy(array))
        self.there = torch.zeros(len(parts), width, dtype=torch.bool)
        paragraphs = []  # places in the flattened batch, labels
        for row, part in enumerate(parts):
            self.there[row, :len(part)] = True
            begins = np.flatnonzero(part['word'] == PARAGRAPH_WORD).tolist() + [len(part)]
            if begins[0] != 0:
                begins.insert(0, 0)
            for begin, end in zip(begins, begins[1:]):
                places = begin + np.flatnonzero(part['label'][begin:end] != UNKNOWN)
                if len(places):
                    paragraphs.append((row * width + places, part['label'][places].astype(np.int64)))
        longest = max(len(places) for places, _ in paragraphs)
        places = np.zeros((len(paragraphs), longest), np.int64)
        labels = np.zeros((len(paragraphs), longest), np.int64)
        lengths = np.array([len(p) for p, _ in paragraphs])
        for row, (p, l) in enumerate(paragraphs):
            places[row, :len(p)], labels[row, :len(p)] = p, l
        self.places, self.labels = torch.from_numpy(places), torch.from_numpy(labels)
        self.lengths = torch.from_numpy(lengths)


# The net


def rotated(x, cosines, sines):
    """x [stretches, heads, pieces, size of a head] turned by its position, in pairs."""
    a, b = x[..., ::2], x[..., 1::2]
    return torch.stack((a * cosines - b * sines, a * sines + b * cosines), -1).flatten(-2)


class Precision:
    """Products in half precision, which processors with AVX-512 make three times as fast."""

    half = False


def product(a, b):
    if not Precision.half:
        return torch.matmul(a, b)
    return torch.matmul(a.bfloat16(), b.bfloat16()).float()


class Linear(nn.Linear):
    def forward(self, x):
        if not Precision.half:
            return super().forward(x)
        return F.linear(x.bfloat16(), self.weight.bfloat16(), self.bias.bfloat16()).float()


class Layer(nn.Module):
    def __init__(self, width, heads, hidden, dropout):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = Linear(width, 3 * width), Linear(width, width)
        self.up, self.down = Linear(width, hidden), Linear(hidden, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, closed, turns):
        rows, pieces, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(rows, pieces, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        q, k = rotated(q, *turns), rotated(k, *turns)
        weights = product(q, k.transpose(-1, -2)) / math.sqrt(q.shape[-1]) + closed
        seen = product(weights.softmax(-1), v).transpose(1, 2).reshape(rows, pieces, width)
        x = x + self.dropout(self.out(seen))
        return x + self.dropout(self.down(F.gelu(self.up(self.norm2(x)))))


class Encoder(nn.Module):
    def __init__(self, vectors, sizes, dropout):
        super().__init__()
        self.sizes = sizes
        self.register_buffer('vectors', vectors)
        self.special = nn.Parameter(torch.zeros(4, vectors.shape[1]))
        self.own = nn.Embedding(sizes['own_words'], sizes['own_size'])
        self.endings = nn.Embedding(AFFIXES, sizes['affix_size'])
        self.beginnings = nn.Embedding(AFFIXES, sizes['affix_size'])
        self.shapes = nn.Embedding(SHAPES, sizes['shape_size'])
        self.quotations = nn.Embedding(QUOTATIONS, sizes['quotation_size'])
        seen = (vectors.shape[1] + sizes['own_size'] + 2 * sizes['affix_size'] + sizes['shape_size']
                + sizes['quotation_size'])
        self.input = Linear(seen, sizes['width'])
        self.layers = nn.ModuleList(
            Layer(sizes['width'], sizes['heads'], sizes['hidden'], dropout) for _ in range(sizes['layers']))
        self.norm = nn.LayerNorm(sizes['width'])
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch, unseen=0.0):
        word = batch.word
        if self.training and unseen:
            word = torch.where((torch.rand(word.shape) < unseen) & (word > UNKNOWN_WORD), UNKNOWN_WORD, word)
        vector = torch.where((word <= UNKNOWN_WORD).unsqueeze(-1), self.special[word.clamp(max=UNKNOWN_WORD)],
                             self.vectors[word])
        own = self.own(torch.where(word < self.sizes['own_words'], word, UNKNOWN_WORD))
        x = self.input(self.dropout(torch.cat(
            (vector, own, self.endings(batch.ending), self.beginnings(batch.beginning), self.shapes(batch.shape),
             self.quotations(batch.quotation)), -1)))
        head_size = self.sizes['width'] // self.sizes['heads']
        frequency = 10000.0 ** (-torch.arange(0, head_size, 2).float() / head_size)
        angle = torch.arange(x.shape[1]).float()[:, None] * frequency
        closed = torch.zeros(batch.there.shape).masked_fill(~batch.there, FORBIDDEN)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, closed, (angle.cos(), angle.sin()))
        return self.norm(x)


class Chain(nn.Module):
    """Scores of the steps between labels; a stretch goes on with its own label only (allowedRoleSteps())."""

    def __init__(self):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.first, self.last = nn.Parameter(torch.zeros(LABELS)), nn.Parameter(torch.zeros(LABELS))
        steps, first = torch.zeros(LABELS, LABELS), torch.zeros(LABELS)
        for inside in range(2, LABELS, 2):
            first[inside] = FORBIDDEN
            for label in range(LABELS):
                if label not in (inside, inside - 1):
                    steps[label, inside] = FORBIDDEN
        self.register_buffer('forbidden_steps', steps)
        self.register_buffer('forbidden_first', first)

    def all_steps(self):
        return self.steps + self.forbidden_steps

    def all_first(self):
        return self.first + self.forbidden_first

    def loss(self, scores, labels, lengths):
        """Sum over paragraphs of how unlikely their labels are; scores [paragraphs, words, labels]."""
        steps = self.all_steps()
        there = torch.arange(scores.shape[1])[None] < lengths[:, None]
        right = (scores.gather(-1, labels.unsqueeze(-1)).squeeze(-1) * there).sum(1) + self.all_first()[labels[:, 0]]
        right = right + (steps[labels[:, :-1], labels[:, 1:]] * there[:, 1:]).sum(1)
        right = right + self.last[labels.gather(1, lengths[:, None] - 1).squeeze(1)]
        so_far = self.all_first() + scores[:, 0]
        # Paragraphs in falling order of length, so that each step looks only at those that go on.
        order = lengths.argsort(descending=True)
        so_far, scores, ordered = so_far[order], scores[order], lengths[order]
        ended = []
        for i in range(1, scores.shape[1]):
            going = int((ordered > i).sum())
            if going < len(so_far):
                ended.append(so_far[going:])
                so_far = so_far[:going]
            so_far = torch.logsumexp(so_far[:, :, None] + steps, 1) + scores[:going, i]
        ended.append(so_far)
        every = torch.logsumexp(torch.cat(ended[::-1]) + self.last, 1).sum()
        return every - right.sum()

    @torch.no_grad()
    def best(self, scores):
        """The best labels of one paragraph; scores [words, labels]."""
        steps = self.all_steps()
        so_far, came = self.all_first() + scores[0], []
        for score in scores[1:]:
            value, origin = (so_far[:, None] + steps).max(0)
            so_far = value + score
            came.append(origin)
        label = int((so_far + self.last).argmax())
        labels = [label]
        for origin in reversed(came):
            label = int(origin[label])
            labels.append(label)
        return labels[::-1]


class Reader(nn.Module):
    """The encoder, with a head and a chain for each corpus: each was marked by rules of its own."""

    def __init__(self, encoder, corpora, tags, relations):
        super().__init__()
        width = encoder.sizes['width']
        self.encoder = encoder
        self.heads = nn.ModuleList(nn.Linear(width, LABELS) for _ in range(corpora))
        self.chains = nn.ModuleList(Chain() for _ in range(corpora))
        self.tags, self.relations = nn.Linear(width, tags), nn.Linear(width, relations)

    def scores(self, batch, states):
        flat = self.heads[batch.corpus](states.flatten(0, 1))
        return flat[batch.places]

    def loss(self, batch, unseen):
        states = self.encoder(batch, unseen)
        marked = self.chains[batch.corpus].loss(self.scores(batch, states), batch.labels, batch.lengths)
        loss = marked / batch.size / 30
        known = (batch.tag != UNKNOWN).flatten().nonzero().squeeze(1)
        if len(known):
            seen = states.flatten(0, 1)[known]
            grammar = (F.cross_entropy(self.tags(seen), batch.tag.flatten()[known])
                       + F.cross_entropy(self.relations(seen), batch.relation.flatten()[known]))
            loss = loss + 0.3 * grammar
        return loss


def pretrained_encoder(folder, dropout):
    packed = np.load(folder + '/vectors.npz')
    vectors = torch.tensor(packed['q'].astype(np.float32) * packed['sc'])
    file = torch.load(folder + '/weights.pt', map_location='cpu')
    state = {name: value.float() for name, value in file['state'].items()}
    sizes = {'layers': file['cfg']['L'], 'width': file['cfg']['d'], 'heads': file['cfg']['h'],
             'hidden': file['cfg']['ff'], 'own_words': state['emb.w.weight'].shape[0],
             'own_size': state['emb.w.weight'].shape[1], 'affix_size': state['emb.a1.weight'].shape[1],
             'shape_size': state['emb.sh.weight'].shape[1], 'quotation_size': state['emb.q.weight'].shape[1]}
    names = {'emb.maskvec': 'special', 'emb.w.weight': 'own.weight', 'emb.a1.weight': 'endings.weight',
             'emb.a2.weight': 'beginnings.weight', 'emb.sh.weight': 'shapes.weight', 'emb.q.weight': 'quotations.weight',
             'emb.proj.weight': 'input.weight', 'emb.proj.bias': 'input.bias', 'n.weight': 'norm.weight',
             'n.bias': 'norm.bias'}
    parts = {'n1': 'norm1', 'n2': 'norm2', 'qkv': 'qkv', 'o': 'out', 'f1': 'up', 'f2': 'down'}
    mine = {'vectors': vectors}
    for name, value in state.items():
        if name.startswith('blocks.'):
            _, layer, part, kind = name.split('.')
            mine['layers.%s.%s.%s' % (layer, parts[part], kind)] = value
        else:
            mine[names[name]] = value
    encoder = Encoder(vectors, sizes, dropout)
    encoder.load_state_dict(mine)
    return encoder


# Training


def batches_of(stretches, samples, size, chance):
    """Stretches of one corpus and about one length together, in an order by chance."""
    batches = []
    for corpus in np.unique(samples['corpus']):
        own = [s for s in stretches if samples['corpus'][s.start] == corpus]
        own.sort(key=lambda s: s.stop - s.start + chance.random() * 40)
        batches += [own[i:i + size] for i in range(0, len(own), size)]
    chance.shuffle(batches)
    return batches


def averaged(mean, reader, decay):
    with torch.no_grad():
        for own, other in zip(mean.parameters(), reader.parameters()):
            own.lerp_(other, 1 - decay)


def train(reader, mean, samples, stretches, options):
    chance = random.Random(options.seed)
    encoder = list(reader.encoder.parameters())
    heads = [p for name, p in reader.named_parameters() if not name.startswith('encoder.')]
    optimiser = torch.optim.AdamW([{'params': encoder, 'factor': 1.0}, {'params': heads, 'factor': 3.0}],
                                  lr=options.rate, weight_decay=0.01, betas=(0.9, 0.99))
    each = len(batches_of(stretches, samples, options.batch, random.Random(0)))
    steps, step, began, run = options.epochs * each, 0, time.time(), 0.0
    for epoch in range(options.epochs):
        for part in batches_of(stretches, samples, options.batch, chance):
            done = max(step / steps, (time.time() - began) / (60 * options.minutes) if options.minutes else 0)
            if done >= 1:
                return
            rate = options.rate * min(1, (step + 1) / 100) * (1 - done) + 1e-6
            for group in optimiser.param_groups:
                group['lr'] = rate * group['factor']
            loss = reader.loss(Batch([samples[s] for s in part]), unseen=0.03)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 2.0)
            optimiser.step()
            step += 1
            averaged(mean, reader, min(0.995, (step + 1) / (step + 20)))
            run = loss.item() if step == 1 else 0.98 * run + 0.02 * loss.item()
            if step % 20 == 0:
                print('epoch %d step %d of %d loss %.3f %.0f s' % (epoch, step, steps, run, time.time() - began),
                      flush=True)


def spans_of(labels):
    """(role, first, end) of the stretches of one role."""
    spans, begin = [], None
    for i, label in enumerate(list(labels) + [0]):
        if begin is not None and not (label and label % 2 == 0 and label - 1 == labels[begin] - (labels[begin] + 1) % 2):
            spans.append(((labels[begin] + 1) // 4, begin, i))
            begin = None
        if label % 2 == 1 or (label and begin is None):
            begin = i
    return set(spans)


@torch.no_grad()
def report(reader, samples, stretches):
    """How many stretches of each role are found to the word, on articles that were held out."""
    reader.eval()
    found, right, gold = {}, {}, {}
    for part in batches_of(stretches, samples, 16, random.Random(0)):
        batch = Batch([samples[s] for s in part])
        scores = reader.scores(batch, reader.encoder(batch))
        for row, length in enumerate(batch.lengths.tolist()):
            best = spans_of(reader.chains[batch.corpus].best(scores[row, :length]))
            known = spans_of(batch.labels[row, :length].tolist())
            for counts, spans in ((found, best), (gold, known), (right, best & known)):
                for role, _, _ in spans:
                    key = (batch.corpus, role)
                    counts[key] = counts.get(key, 0) + 1
    for key in sorted(gold):
        print('corpus %d %s exact F1 %.1f' % (key[0], ('cue', 'source', 'content')[key[1]],
                                               200 * right.get(key, 0) / (found.get(key, 0) + gold[key])))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('samples')
    parser.add_argument('pretrained')
    parser.add_argument('output')
    parser.add_argument('--hold-out', type=int, default=-1)
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--minutes', type=float, default=0)
    parser.add_argument('--batch', type=int, default=16)
    parser.add_argument('--rate', type=float, default=3e-4)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=0)
    parser.add_argument('--half', action='store_true')
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    Precision.half = options.half
    torch.manual_seed(options.seed)
    samples = np.fromfile(options.samples, SAMPLE)
    stretches = stretches_of(samples)
    held = [s for s in stretches if samples['fold'][s.start] == options.hold_out]
    shown = [s for s in stretches if samples['fold'][s.start] != options.hold_out]
    known = samples['tag'] != UNKNOWN
    counts = (int(samples['corpus'].max()) + 1, int(samples['tag'][known].max(initial=0)) + 1,
              int(samples['relation'][known].max(initial=0)) + 1)

    reader = Reader(pretrained_encoder(options.pretrained, 0.12), *counts)
    mean = Reader(pretrained_encoder(options.pretrained, 0.0), *counts)
    mean.load_state_dict(reader.state_dict())
    print('%d stretches, %d held out' % (len(shown), len(held)), flush=True)
    train(reader, mean, samples, shown, options)
    with open(options.samples + '.vocabulary', 'rb') as file:
        modelfile.write(options.output, mean, file.read())
    if held:
        report(mean, samples, held)


if __name__ == '__main__':
    main()
