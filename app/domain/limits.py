"""How long texts may be: room for all she writes, a bound for what is pasted by mistake."""

SHORT = 80
NAME = 200
LINE = 500
NOTE = 200_000
