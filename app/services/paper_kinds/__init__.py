"""Papers composed of blocks, a function each: desk in, paper out. The registry names them all."""
