# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the encoder as a model file: the layout of core/language/modelfile.cpp, the sections of encoder.h."""

import struct

import numpy as np

_NAME, _HEAD, _MASK = 16, 32, (1 << 64) - 1


def _mixed_onto(a, b):
    h = ((a + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9) & _MASK
    h ^= h >> 32
    h = ((h ^ ((b + 0x94D049BB133111EB) & _MASK)) * 0x94D049BB133111EB) & _MASK
    return h ^ (h >> 29)


def _mixed(first, *more):
    for number in more:
        first = _mixed_onto(first, number)
    return first


def _checksum(body):
    sums = np.array([1, 2, 3, 4], np.uint64)
    whole = len(body) // 32 * 32
    with np.errstate(over='ignore'):
        for part in np.frombuffer(body[:whole], '<u8').reshape(-1, 4):
            sums = (sums ^ part) * np.uint64(0x9E3779B97F4A7C15)
            sums ^= sums >> np.uint64(32)
    rest = len(body)
    for byte in body[whole:]:
        rest = _mixed(rest, byte)
    return _mixed(*(int(s) for s in sums), rest)


def packed(sections):
    """The bytes of a model file with `sections`: (name, bytes) each."""
    body = bytearray(len(sections) * 32)
    for i, (name, section) in enumerate(sections):
        body += bytes(-len(body) % 16)
        struct.pack_into('<16sQQ', body, i * 32, name.encode(), _HEAD + len(body), len(section))
        body += section
    head = struct.pack('<8sIIQQ', b'ONRECMDL', 2, len(sections), _HEAD + len(body), _checksum(bytes(body)))
    return head + bytes(body)


def unpacked(data):
    """The sections of the model file `data`: (name, bytes) each."""
    count, = struct.unpack_from('<I', data, 12)
    sections = []
    for i in range(count):
        name, begin, size = struct.unpack_from('<16sQQ', data, _HEAD + i * 32)
        sections.append((name.rstrip(b'\0').decode(), data[begin:begin + size]))
    return sections


def matrix(values):
    """A matrix in 8 bits, with a scale for each row."""
    return _packed_matrix(values.detach().numpy().astype(np.float32))


def _packed_matrix(values):
    scales = np.maximum(np.abs(values).max(1), 1e-9) / 127
    rounded = np.rint(values / scales[:, None]).astype(np.int8)
    return struct.pack('<II', *values.shape) + scales.astype('<f4').tobytes() + rounded.tobytes()


def floats(*values):
    return b''.join(v.detach().numpy().astype('<f4').tobytes() for v in values)


_MATRICES = ('vectors', 'own', 'endings', 'beginnings', 'shapes', 'quotations', 'input', 'labels', 'qkv', 'out', 'up',
             'down')


def numbers(section):
    """The numbers of a section that matrix() made."""
    rows, columns = struct.unpack_from('<II', section)
    scales = np.frombuffer(section, '<f4', rows, 8)
    rounded = np.frombuffer(section, np.int8, rows * columns, 8 + 4 * rows).reshape(rows, columns)
    return rounded * scales[:, None]


def mean(name, sections):
    """The mean of the sections `name` of several encoders of one shape."""
    if all(section == sections[0] for section in sections):
        return sections[0]
    if name.split('.')[-1] in _MATRICES:
        return _packed_matrix(sum(numbers(section) for section in sections) / len(sections))
    values = [np.frombuffer(section, '<f4') for section in sections]
    return (sum(values) / len(values)).astype('<f4').tobytes()


def sections_of(reader, vocabulary):
    """The sections of an encoder with its heads; `vocabulary` as Vocabulary::written() gives it."""
    import torch

    encoder, sizes = reader.encoder, reader.encoder.sizes
    heads = reader.heads
    labels = sum(head.weight.shape[0] for head in heads)
    shape = (sizes['layers'], sizes['width'], sizes['heads'], sizes['hidden'], labels, encoder.vectors.shape[0],
             encoder.vectors.shape[1], sizes['own_words'], sizes['own_size'], encoder.endings.weight.shape[0],
             sizes['affix_size'], encoder.shapes.weight.shape[0], sizes['shape_size'],
             encoder.quotations.weight.shape[0], sizes['quotation_size'])
    sections = [('shape', struct.pack('<%dI' % len(shape), *shape)), ('vocabulary', vocabulary),
                ('vectors', matrix(encoder.vectors)), ('special', floats(encoder.special)),
                ('own', matrix(encoder.own.weight)), ('endings', matrix(encoder.endings.weight)),
                ('beginnings', matrix(encoder.beginnings.weight)), ('shapes', matrix(encoder.shapes.weight)),
                ('quotations', matrix(encoder.quotations.weight)), ('input', matrix(encoder.input.weight)),
                ('input.bias', floats(encoder.input.bias))]
    for i, layer in enumerate(encoder.layers):
        sections.append(('L%d.norm1' % i, floats(layer.norm1.weight, layer.norm1.bias)))
        sections.append(('L%d.norm2' % i, floats(layer.norm2.weight, layer.norm2.bias)))
        for name in ('qkv', 'out', 'up', 'down'):
            linear = getattr(layer, name)
            sections.append(('L%d.%s' % (i, name), matrix(linear.weight)))
            sections.append(('L%d.%s.bias' % (i, name), floats(linear.bias)))
    sections.append(('norm', floats(encoder.norm.weight, encoder.norm.bias)))
    sections.append(('labels', matrix(torch.cat([head.weight for head in heads]))))
    sections.append(('labels.bias', floats(*(head.bias for head in heads))))
    for i, chain in enumerate(reader.chains):
        sections.append(('chain%d' % i, floats(chain.all_steps(), chain.all_first(), chain.last)))
    return sections


def write(path, reader, vocabulary):
    with open(path, 'wb') as file:
        file.write(packed(sections_of(reader, vocabulary)))
