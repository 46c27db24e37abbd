"""From a report file to cells: the figures that committee reports state, each with its place in the text."""

from extract.catalogue import load_catalogue
from extract.pipeline import Extractor, read_folder, read_report

__all__ = ["Extractor", "load_catalogue", "read_folder", "read_report"]
