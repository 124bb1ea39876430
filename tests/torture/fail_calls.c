/* Lets calls of the operating system fail when they touch one folder, for disk_errors.py (LD_PRELOAD).
 *
 * fail_set(kinds, code, nth, thousandth, budget, seed): which kinds of calls may fail and with which
 * errno: the nth one (0: none), each with so many thousandths, writes once `budget` bytes are
 * written (-1: never). fail_count gives how many failed. Nothing fails before the first fail_set. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ = 1, WRITE = 2, SYNC = 4, RESIZE = 8, OPEN = 16, NAME = 32 };

static int kinds, code;
static long nth, thousandth, calls, failed;
static int64_t budget = -1;
static uint64_t state = 1;

void fail_set(int new_kinds, int new_code, long new_nth, long new_thousandth, int64_t new_budget,
              uint64_t seed) {
  kinds = new_kinds, code = new_code, nth = new_nth, thousandth = new_thousandth;
  budget = new_budget, state = seed | 1, calls = failed = 0;
}

long fail_count(void) { return failed; }

static int inside(const char *path) {
  const char *folder = getenv("FAIL_UNDER");
  return folder && path && !strncmp(path, folder, strlen(folder));
}

static int of_fd(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return inside(path);
}

static int fails(int kind, size_t size) {
  if (!(kinds & kind)) return 0;
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  int now = ++calls == nth || (long)(state % 1000) < thousandth;
  if (kind == WRITE && budget >= 0) {
    budget = budget > (int64_t)size ? budget - (int64_t)size : 0;
    now |= budget == 0;
  }
  if (!now) return 0;
  failed++;
  errno = code;
  return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define FD(kind, size) if (kinds && of_fd(fd) && fails(kind, size)) return -1
#define PATH(kind) if (kinds && inside(path) && fails(kind, 0)) return -1

ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
  REAL(pread64);
  FD(READ, 0);
  return real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  REAL(pwrite64);
  FD(WRITE, size);
  return real(fd, data, size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return pwrite64(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  FD(WRITE, size);
  return real(fd, data, size);
}

int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64);
  FD(RESIZE, 0);
  return real(fd, size);
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) {
  REAL(fsync);
  FD(SYNC, 0);
  return real(fd);
}

int fdatasync(int fd) {
  REAL(fdatasync);
  FD(SYNC, 0);
  return real(fd);
}

int open64(const char *path, int flags, ...) {
  REAL(open64);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if ((flags & O_ACCMODE) != O_RDONLY || code != EROFS) PATH(OPEN);
  return real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open64(path, flags, mode);
}

int unlink(const char *path) {
  REAL(unlink);
  PATH(NAME);
  return real(path);
}

int rename(const char *path, const char *target) {
  REAL(rename);
  PATH(NAME);
  return real(path, target);
}

int link(const char *path, const char *target) {
  REAL(link);
  PATH(NAME);
  return real(path, target);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  PATH(NAME);
  return real(path, mode);
}
