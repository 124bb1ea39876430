"""The words of `rinnalla print`: papers beside the plan, in Finnish, Swedish and English."""

from typing import Final

HELP: Final = {
    "print-plan": (
        "asiakassuunnitelma PDF-tiedostoksi",
        "klientplanen som PDF-fil",
        "the client plan as a PDF file",
    ),
    "grey": ("harmaana", "i grått", "in grey"),
    "paper-to": (
        "kenelle paperi menee; tarvitaan, kun se lähtee muille",
        "vem papperet går till; behövs när det går till andra",
        "to whom the paper goes; needed when it leaves to others",
    ),
    "paper-about": (
        "mitä pyydetään tai mistä puhutaan, tai mittarin tunniste",
        "vad som begärs eller talas om, eller mätinstrumentets id",
        "what is asked or talked about, or the id of a measure",
    ),
}

LINES: Final = {
    "paper-draft": (
        "Paperi on luonnos: se, mistä se on tehty, ei ole vielä valmis.",
        "Papperet är ett utkast: det som det är gjort av är inte färdigt ännu.",
        "The paper is a draft: what it is made of is not finished yet.",
    ),
}

ERRORS: Final = {
    "recipient-not-told": (
        "Kerro valinnalla --to, kenelle paperi menee.",
        "Ange med --to vem papperet går till.",
        "Say with --to to whom the paper goes.",
    ),
}
