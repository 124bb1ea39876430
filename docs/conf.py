"""How Sphinx makes HTML of the documents (`make docs`)."""

project = "Rinnalla"
copyright = "the Rinnalla contributors"  # noqa: A001 - Sphinx asks for this name
extensions = ["myst_parser"]
root_doc = "docs/index"
html_theme = "alabaster"
html_theme_options = {
    "description": "Desktop companion of a field social worker",
    "page_width": "1100px",
}
html_show_sphinx = False
exclude_patterns: list[str] = []
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4
smartquotes = False
