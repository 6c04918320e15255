/* A disk that fails on demand: see CFailingDisk.c. Nothing is called by its header. */
