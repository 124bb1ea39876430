/* Records what a process does to the files of one folder, in order, for key_file_power.py (LD_PRELOAD).
 *
 * One line of JSON-free text each, so that it can be read with a glance at the order:
 *   w INODE OFFSET HEX · t INODE SIZE · s INODE · d (the folder was synced)
 *   c NAME INODE (created or opened) · r OLD NEW · l OLD NEW · u NAME */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static FILE *record;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("RECORD_NAMES");
  if (path) record = fopen(path, "a");
}

static const char *inside(const char *path) {
  const char *folder = getenv("RECORD_UNDER");
  size_t length = folder ? strlen(folder) : 0;
  if (!record || !length || !path || strncmp(path, folder, length)) return NULL;
  return path[length] == '/' ? path + length + 1 : path[length] ? NULL : "";
}

static const char *name_of(int fd) {
  static char path[4096];
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  return inside(path);
}

static unsigned long inode(int fd) {
  struct stat found;
  return fstat(fd, &found) ? 0 : (unsigned long)found.st_ino;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  const char *name = record ? name_of(fd) : NULL;
  off_t at = name ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, data, size);
  if (name && *name && done > 0) {
    fprintf(record, "w %lu %ld ", inode(fd), (long)at);
    for (ssize_t i = 0; i < done; i++) fprintf(record, "%02x", ((const unsigned char *)data)[i]);
    fprintf(record, "\n"), fflush(record);
  }
  return done;
}

int fsync(int fd) {
  REAL(fsync);
  int done = real(fd);
  const char *name = record ? name_of(fd) : NULL;
  if (name && !done) {
    if (*name) fprintf(record, "s %lu\n", inode(fd));
    else fprintf(record, "d\n");
    fflush(record);
  }
  return done;
}

static int opened(int fd, const char *path, int flags) {
  const char *name = inside(path);
  if (fd >= 0 && name && *name && flags & O_CREAT) {
    fprintf(record, "c %s %lu\n", name, inode(fd)), fflush(record);
    if (flags & O_TRUNC) fprintf(record, "t %lu 0\n", inode(fd)), fflush(record);
  }
  return fd;
}

int open64(const char *path, int flags, ...) {
  REAL(open64);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened(real(path, flags, mode), path, flags);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open64(path, flags, mode);
}

static void two(char kind, const char *path, const char *target) {
  const char *from = inside(path);
  char old[512];
  if (!from) return;
  snprintf(old, sizeof old, "%s", from);
  const char *to = inside(target);
  if (to) fprintf(record, "%c %s %s\n", kind, old, to), fflush(record);
}

int rename(const char *path, const char *target) {
  REAL(rename);
  int done = real(path, target);
  if (!done) two('r', path, target);
  return done;
}

int link(const char *path, const char *target) {
  REAL(link);
  int done = real(path, target);
  if (!done) two('l', path, target);
  return done;
}

int linkat(int from, const char *path, int to, const char *target, int flags) {
  REAL(linkat);
  int done = real(from, path, to, target, flags);
  if (!done) two('l', path, target);
  return done;
}

int unlink(const char *path) {
  REAL(unlink);
  int done = real(path);
  const char *name = inside(path);
  if (!done && name) fprintf(record, "u %s\n", name), fflush(record);
  return done;
}
