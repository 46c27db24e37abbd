"""The YAML nodes of the catalogue: of the whole file, or of the parts that can be read."""

from __future__ import annotations

import yaml

from extract.source_text import SourceText

# The same nodes and marks as the loader in Python, about ten times faster, where PyYAML has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def composed_parts(source: SourceText) -> list[yaml.Node]:
    """The root nodes of the file's readable parts, each of them a mapping with the keys of the file."""
    node = yaml.compose("\n".join(source.lines), Loader=LOADER)
    return [] if node is None else [node]
