"""The report of *Seuranta* as CSV for a spreadsheet: UTF-8 with its mark, semicolons."""

import csv
from io import StringIO

from app.domain.monitoring import Monitoring
from app.domain.monitoring_report import element_lines, report_lines
from app.reference.vocabularies import Vocabulary, label
from app.text import Language, format_date_range


def monitoring_csv(figures: Monitoring, language: Language) -> bytes:
    """Give the lines of the report; small numbers are hidden as on paper."""
    target = StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(["", format_date_range(figures.span.start, figures.span.end)])
    for line in report_lines(figures):
        writer.writerow([label(Vocabulary.MONITORING, line.code, language), line.value])
    for line in element_lines(figures):
        writer.writerow([label(Vocabulary.CORE_ELEMENTS, line.code, language), line.value])
    return target.getvalue().encode("utf-8-sig")
