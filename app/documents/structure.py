"""Makes a drawn document a tagged one (PDF/UA-1): tree, parent tree, language, XMP."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

from app.documents.tagging import Mark, StructureNode

# Arabic letters in a paper of another language: which of their languages it is nobody told
_UNTOLD = "und-Arab"
# Empty cells keep their place in the row; every other element without content is left out.
_KEPT_EMPTY = frozenset({"TD", "TH"})


@dataclass(frozen=True)
class DocumentInfo:
    """What the file says of itself. The title never holds the client's name (file lists, tabs)."""

    title: str
    language: str
    made_at: datetime
    producer: str = "Rinnalla"


def add_structure(drawn: bytes, root: StructureNode, info: DocumentInfo) -> bytes:
    """The same pages with structure, language, title and PDF/UA mark; same input, same bytes."""
    with Pdf.open(BytesIO(drawn)) as pdf:
        _write_tree(pdf, root)
        _write_bookmarks(pdf, root)
        _write_catalogue(pdf, info)
        target = BytesIO()
        pdf.save(
            target,
            min_version="1.7",
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return target.getvalue()


def _write_tree(pdf: Pdf, root: StructureNode) -> None:
    pages: list[Object] = [page.obj for page in pdf.pages]
    owners: list[dict[int, Object]] = [{} for _ in pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree.K = Array([_element(pdf, root, tree, pages, owners)])
    numbers = Array()
    for index, (page, by_mcid) in enumerate(zip(pages, owners, strict=True)):
        page.StructParents = index
        page.Tabs = Name.S
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array([by_mcid[mcid] for mcid in sorted(by_mcid)])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree


def _has_content(node: StructureNode) -> bool:
    return bool(node.marks) or node.tag in _KEPT_EMPTY or any(map(_has_content, node.children))


def _element(
    pdf: Pdf,
    node: StructureNode,
    parent: Object,
    pages: list[Object],
    owners: list[dict[int, Object]],
) -> Object:
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent))
    kids = Array()
    for mark in node.marks:
        owners[mark.page][mark.mcid] = element
        kids.append(_content(mark, node.marks[0].page, pages))
    if node.marks:
        element.Pg = pages[node.marks[0].page]
    for child in node.children:
        if _has_content(child):
            kids.append(_element(pdf, child, element, pages, owners))
    element.K = kids[0] if len(kids) == 1 else kids
    if node.alt:
        element.Alt = String(node.alt)
    if language := node.language or (_UNTOLD if node.right_to_left else ""):
        element.Lang = String(language)
    attributes = _attributes(node)
    if node.right_to_left:
        running = Dictionary(O=Name.Layout, WritingMode=Name.RlTb)
        element.A = Array([attributes, running]) if attributes else running
    elif attributes:
        element.A = attributes
    return element


def _content(mark: Mark, home: int, pages: list[Object]) -> Object | int:
    if mark.page == home:
        return mark.mcid
    return Dictionary(Type=Name.MCR, Pg=pages[mark.page], MCID=mark.mcid)


def _attributes(node: StructureNode) -> Dictionary | None:
    if node.tag in {"TH", "TD"}:
        cell = Dictionary(O=Name.Table)
        if node.scope:
            cell.Scope = Name("/" + node.scope)
        if node.row_span > 1:
            cell.RowSpan = node.row_span
        return cell if len(cell.keys()) > 1 else None
    if node.tag == "L":
        return Dictionary(O=Name.List, ListNumbering=Name("/" + (node.numbering or "None")))
    if node.box:
        return Dictionary(O=Name.Layout, BBox=Array([round(edge, 2) for edge in node.box]))
    return None


def _write_bookmarks(pdf: Pdf, root: StructureNode) -> None:
    """One bookmark per heading, those of lower rank under the one before them."""
    with pdf.open_outline() as outline:
        parent: OutlineItem | None = None
        for node in _headings(root):
            item = OutlineItem(node.bookmark, node.marks[0].page, "XYZ", top=round(node.top, 2))
            if node.tag == "H3" and parent is not None:
                parent.children.append(item)
            else:
                outline.root.append(item)
                parent = item


def _headings(node: StructureNode) -> Iterator[StructureNode]:
    if node.bookmark and node.marks:
        yield node
    for child in node.children:
        yield from _headings(child)


def _write_catalogue(pdf: Pdf, info: DocumentInfo) -> None:
    root = pdf.Root
    root.MarkInfo = Dictionary(Marked=True)
    root.Lang = String(info.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    stream = pdf.make_stream(_xmp(info).encode("utf-8"))
    stream.Type = Name.Metadata
    stream.Subtype = Name.XML
    root.Metadata = stream
    stamp = String(f"D:{info.made_at:%Y%m%d%H%M%S}Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(info.title),
            Producer=String(info.producer),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )


def _xmp(info: DocumentInfo) -> str:
    moment = f"{info.made_at:%Y-%m-%dT%H:%M:%SZ}"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(info.title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(info.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{escape(info.producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
