"""`rinnalla export-documents`: one client as Sosmeta documents and a FHIR collection."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.print_paper import client_of
from app.cli.stores import open_store, utc_now
from app.errors import UserError, file_explained
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.services.structured_documents import structured_documents, why_no_documents
from app.text import Language


class FolderNotEmpty(UserError):
    """Files of somebody else could be taken for this client's, and an old one for a new one."""

    code = "folder-not-empty"


class DocumentsNotPossible(UserError):
    """What every document needs is not known; `reason` says which."""

    code = "documents-not-possible"


def export_documents(arguments: Namespace, language: Language) -> int:
    """Write the documents into the folder `--out`; names hold numbers and types, no client's name.

    Raises:
        PrintsRefused: the organisation lets nothing leave in clear text.
        FolderNotEmpty, DocumentsNotPossible: before anything is written or logged.
        ClientNotTold, ClientUnknown, ClientUnclear; what opening the store and writing raise.
    """
    with open_store(arguments, language) as store:
        check_prints(store)
        client_id = client_of(store, arguments)
        if reason := why_no_documents(store, client_id):
            raise DocumentsNotPossible(reason=reason)
        _prepare(arguments.out)
        documents, beside = structured_documents(store, client_id, now=utc_now())
        for number, document in enumerate(documents, start=1):
            text = json.dumps(document.content, ensure_ascii=False, indent=1)
            name = f"{number:03}-{document.type_code}.json"
            write_whole(arguments.out / name, f"{text}\n".encode())
        text = json.dumps(beside, ensure_ascii=False, indent=1)
        write_whole(arguments.out / "fhir-collection.json", f"{text}\n".encode())
    missing = sum(bool(document.incomplete) for document in documents)
    print(line("documents-written", language, count=len(documents), path=arguments.out))
    if missing:
        print(line("documents-incomplete", language, count=missing), file=sys.stderr)
    return ExitCode.DONE


def _prepare(folder: Path) -> None:
    with file_explained():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FolderNotEmpty
