#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one encoder of several: each of its weights is the mean of theirs.

    mean.py OUTPUT ENCODER...

The ENCODERs are written by train.py, from the same pre-trained weights with the same seed but from different
articles, so that their weights lie close to each other and their mean reads as they do together, in the time of one.
OUTPUT has no ranker. Needs Debian's python3-numpy. The same encoders give the same bytes.
"""

import sys

import modelfile


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    encoders = []
    for path in sys.argv[2:]:
        with open(path, 'rb') as file:
            encoders.append(dict(modelfile.unpacked(file.read())))
    sections = []
    for name, section in encoders[0].items():
        if not name.startswith('ranker'):
            sections.append((name, modelfile.mean(name, [encoder[name] for encoder in encoders])))
    with open(sys.argv[1], 'wb') as file:
        file.write(modelfile.packed(sections))


if __name__ == '__main__':
    main()
