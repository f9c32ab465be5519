"""The report on a class, for staff: statistics of a gradebook, and the pages that show them.

``read.py`` takes from the gradebook what counts, ``statistics.py`` counts it without touching anything,
``words.py`` reads of a few reports what checks and mistakes are about, ``views.py`` says it in plain, capped
text, and ``html.py`` lays that out.
"""

from grader.class_report.pages import Page, Places, class_pages

__all__ = ["Page", "Places", "class_pages"]
