"""From a report file to cells: the figures that committee reports state, each with its place in the text.

Which room is for what:

- The nouns: model. The words of problems and rules: messages, catalogue_messages.
- Report files: arrivals, readers, kinds, contents; text_files; html_files, html_lines, html_main; docx_files;
  pdf_files, pdf_columns; word_binary, word_marks.
- The text as rules see it: cleaning, lines, margins, columns, sentences, passages, articles; rules
  (config/reading.yaml).
- The catalogue: catalogue, entries, source_text, yaml_nodes, yaml_parts, yaml_mistakes; its patterns: pieces,
  pattern_checks, pattern_safety, pattern_automaton, pattern_trial, pattern_tree; its examples: checking.
- Figures: numerals; matching, literal_search, literals, pattern_facts, first_figure, after_figure; candidates, turns,
  next_lists, apart, in_turn, shared, each_time, each_place, mentions, excludes, subjects; grids, grid_cells,
  grid_figures, grid_times, flat_tables, cards, figure_ahead, figure_lists, lists,
  speech; parts, sums, totals.
- Who: names, names_behind, stems, told_places, actors, profiles, meanings, bodies; gazetteer, words. When: dates,
  times, times_beside, topics, terms, told_years, years_together, report_year, meant_years,
  plans, periods.
- The whole way: pipeline, pool, cells. The command line: __main__, tables, check, explain.
"""

from extract.catalogue import load_catalogue
from extract.pipeline import Extractor, read_folder, read_report

__all__ = ["Extractor", "load_catalogue", "read_folder", "read_report"]
