/* Records what a process writes to the store's files, in order, for power_loss.py (LD_PRELOAD).
 *
 * One record: operation, file, offset, length, then the data of a write. Files: 0 store.db,
 * 1 store.db-wal, 2 acknowledgements. Operations: w(rite) t(runcate) s(ync) u(nlink). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int record_fd = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("RECORD_WRITES");
  if (path) record_fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int file_of_path(const char *path) {
  const char *name = strrchr(path, '/');
  name = name ? name + 1 : path;
  if (!strcmp(name, "store.db")) return 0;
  if (!strcmp(name, "store.db-wal")) return 1;
  if (!strcmp(name, "said.ack")) return 2;
  return -1;
}

static int file_of(int fd) {
  char link[64], path[4096];
  if (record_fd < 0 || fd == record_fd) return -1;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return -1;
  path[length] = 0;
  return file_of_path(path);
}

static void note(char operation, int file, uint64_t offset, const void *data, uint32_t length) {
  unsigned char head[14];
  head[0] = operation;
  head[1] = (unsigned char)file;
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)data, data ? length : 0}};
  pthread_mutex_lock(&turn);
  syscall(SYS_writev, record_fd, parts, 2);
  pthread_mutex_unlock(&turn);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
  REAL(pwrite64);
  ssize_t done = real(fd, data, size, offset);
  int file = file_of(fd);
  if (file >= 0 && done > 0) note('w', file, (uint64_t)offset, data, (uint32_t)done);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
  return pwrite64(fd, data, size, offset);
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  int file = file_of(fd);
  off_t offset = file >= 0 ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, data, size);
  if (file >= 0 && done > 0) note('w', file, (uint64_t)offset, data, (uint32_t)done);
  return done;
}

int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64);
  int done = real(fd, size), file = file_of(fd);
  if (file >= 0 && !done) note('t', file, (uint64_t)size, NULL, 0);
  return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) {
  REAL(fsync);
  int done = real(fd), file = file_of(fd);
  if (file >= 0 && !done) note('s', file, 0, NULL, 0);
  return done;
}

int fdatasync(int fd) {
  REAL(fdatasync);
  int done = real(fd), file = file_of(fd);
  if (file >= 0 && !done) note('s', file, 0, NULL, 0);
  return done;
}

int unlink(const char *path) {
  REAL(unlink);
  int file = record_fd >= 0 ? file_of_path(path) : -1, done = real(path);
  if (file >= 0 && !done) note('u', file, 0, NULL, 0);
  return done;
}
