"""What a package carries: for each kind of record how it goes in and how it comes out again.

The registry names them all. What is not in it has no way into a package: reflection notes, feedback
and logs stay (peers.md 111).
"""
