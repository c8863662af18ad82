#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says how many stretches an encoder finds to the word, with its weights as they stand in the file.

    evaluate.py SAMPLES PRETRAINED ENCODER --hold-out FOLD

ENCODER was written by train.py with the same SAMPLES, PRETRAINED and FOLD. Beside what train.py prints at its end,
which it reads with weights that are not rounded to 8 bits yet, this tells what rounding costs. Needs Debian's
python3-torch, python3-numpy and libopenblas0.
"""

import argparse

import numpy as np
import torch

import modelfile
import train


def take(parameter, values):
    """Puts values into a parameter, in its shape."""
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.array(values, np.float32)).view_as(parameter))


def rounded_into(reader, sections):
    """Gives a train.Reader the weights of an encoder's sections, as sections_of() wrote them."""
    encoder = reader.encoder
    for name, part in (('own', encoder.own), ('endings', encoder.endings), ('beginnings', encoder.beginnings),
                       ('shapes', encoder.shapes), ('quotations', encoder.quotations)):
        take(part.weight, modelfile.numbers(sections[name]))
    take(encoder.vectors, modelfile.numbers(sections['vectors']))
    take(encoder.special, np.frombuffer(sections['special'], '<f4'))
    take(encoder.input.weight, modelfile.numbers(sections['input']))
    take(encoder.input.bias, np.frombuffer(sections['input.bias'], '<f4'))
    for i, layer in enumerate(encoder.layers):
        for name, norm in (('norm1', layer.norm1), ('norm2', layer.norm2)):
            weight, bias = np.split(np.frombuffer(sections['L%d.%s' % (i, name)], '<f4'), 2)
            take(norm.weight, weight)
            take(norm.bias, bias)
        for name in ('qkv', 'out', 'up', 'down'):
            linear = getattr(layer, name)
            take(linear.weight, modelfile.numbers(sections['L%d.%s' % (i, name)]))
            take(linear.bias, np.frombuffer(sections['L%d.%s.bias' % (i, name)], '<f4'))
    weight, bias = np.split(np.frombuffer(sections['norm'], '<f4'), 2)
    take(encoder.norm.weight, weight)
    take(encoder.norm.bias, bias)
    labels = np.split(modelfile.numbers(sections['labels']), len(reader.heads))
    biases = np.split(np.frombuffer(sections['labels.bias'], '<f4'), len(reader.heads))
    for head, weight, bias in zip(reader.heads, labels, biases):
        take(head.weight, weight)
        take(head.bias, bias)
    for i, chain in enumerate(reader.chains):
        values = np.frombuffer(sections['chain%d' % i], '<f4')
        count = train.LABELS
        take(chain.steps, values[:count * count] - chain.forbidden_steps.numpy().ravel())
        take(chain.first, values[count * count:count * (count + 1)] - chain.forbidden_first.numpy())
        take(chain.last, values[count * (count + 1):])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('samples')
    parser.add_argument('pretrained')
    parser.add_argument('encoder')
    parser.add_argument('--hold-out', type=int, required=True)
    options = parser.parse_args()
    samples = np.fromfile(options.samples, train.SAMPLE)
    held = [s for s in train.stretches_of(samples) if samples['fold'][s.start] == options.hold_out]
    with open(options.encoder, 'rb') as file:
        sections = dict(modelfile.unpacked(file.read()))
    reader = train.Reader(train.pretrained_encoder(options.pretrained, 0.0), int(samples['corpus'].max()) + 1, 1, 1)
    rounded_into(reader, sections)
    train.report(reader, samples, held)


if __name__ == '__main__':
    main()
