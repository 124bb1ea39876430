/* Records what a process does in one folder, in order, for power_keys.py (LD_PRELOAD).
 *
 * RECORD_FOLDER names the folder, RECORD_WRITES the record. One record: operation, file (inode),
 * offset, length, then so many bytes. Operations: w(rite) t(runcate) s(ync) of a file, d (sync of
 * the folder), n(ame made), l(ink), r(ename), u(nlink); names stand as "old\0new". With RECORD_DEEP
 * what is done in folders of that folder too, as "folder/name", and m (a folder is made). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int record_fd = -1;
static const char *folder = "";
static ino_t folder_inode;
static dev_t device;
static int deep;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("RECORD_WRITES"), *where = getenv("RECORD_FOLDER");
  struct stat known;
  if (!path || !where || stat(where, &known)) return;
  folder = where;
  folder_inode = known.st_ino;
  device = known.st_dev;
  deep = getenv("RECORD_DEEP") != NULL;
  record_fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static const char *name_in(const char *path) {
  size_t length = strlen(folder);
  if (record_fd < 0 || strncmp(path, folder, length) || path[length] != '/') return NULL;
  return !deep && strchr(path + length + 1, '/') ? NULL : path + length + 1;
}

static void note(char operation, uint64_t file, uint64_t offset, const void *data, uint32_t size) {
  unsigned char head[21];
  head[0] = operation;
  memcpy(head + 1, &file, 8);
  memcpy(head + 9, &offset, 8);
  memcpy(head + 17, &size, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)data, data ? size : 0}};
  pthread_mutex_lock(&turn);
  syscall(SYS_writev, record_fd, parts, 2);
  pthread_mutex_unlock(&turn);
}

static void note_names(char operation, uint64_t file, const char *old, const char *new) {
  char both[600];
  size_t first = strlen(old) + 1, second = strlen(new);
  if (first + second > sizeof both) return;
  memcpy(both, old, first);
  memcpy(both + first, new, second);
  note(operation, file, 0, both, (uint32_t)(first + second));
}

/* The inode of a file in the folder's file system with a name in it; 0 for any other. */
static uint64_t file_of(int fd) {
  char link[64], path[4096];
  struct stat known;
  if (record_fd < 0 || fd == record_fd || fstat(fd, &known) || known.st_dev != device) return 0;
  if (known.st_ino == folder_inode) return known.st_ino;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return name_in(path) ? known.st_ino : 0;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void made(int fd, const char *path, int flags) {
  struct stat known;
  const char *name = name_in(path);
  if (fd < 0 || !name || fstat(fd, &known)) return;
  if (flags & O_CREAT) note_names('n', known.st_ino, name, "");
  if (flags & O_TRUNC) note('t', known.st_ino, 0, NULL, 0);
}

#define OPEN(function)                                    \
  int function(const char *path, int flags, ...) {        \
    va_list more;                                         \
    va_start(more, flags);                                \
    mode_t mode = va_arg(more, mode_t);                   \
    va_end(more);                                         \
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #function); \
    int fd = real(path, flags, mode);                     \
    made(fd, path, flags);                                \
    return fd;                                            \
  }
OPEN(open)
OPEN(open64)

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
  REAL(pwrite64);
  ssize_t done = real(fd, data, size, offset);
  uint64_t file = file_of(fd);
  if (file && done > 0) note('w', file, (uint64_t)offset, data, (uint32_t)done);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
  return pwrite64(fd, data, size, offset);
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  uint64_t file = file_of(fd);
  off_t offset = file ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, data, size);
  if (file && done > 0) note('w', file, (uint64_t)offset, data, (uint32_t)done);
  return done;
}

int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64);
  int done = real(fd, size);
  uint64_t file = file_of(fd);
  if (file && !done) note('t', file, (uint64_t)size, NULL, 0);
  return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int is_folder(int fd, uint64_t file) {
  struct stat known;
  return file == folder_inode || (deep && !fstat(fd, &known) && S_ISDIR(known.st_mode));
}

static int synced(int fd, int done) {
  uint64_t file = file_of(fd);
  if (file && !done) note(is_folder(fd, file) ? 'd' : 's', file, 0, NULL, 0);
  return done;
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  struct stat known;
  int done = real(path, mode);
  const char *name = deep ? name_in(path) : NULL;
  if (name && !done && !stat(path, &known)) note_names('m', known.st_ino, name, "");
  return done;
}

int fsync(int fd) {
  REAL(fsync);
  return synced(fd, real(fd));
}

int fdatasync(int fd) {
  REAL(fdatasync);
  return synced(fd, real(fd));
}

int rename(const char *old, const char *new) {
  REAL(rename);
  int done = real(old, new);
  const char *first = name_in(old), *second = name_in(new);
  if (!done && first && second) note_names('r', 0, first, second);
  return done;
}

static void linked(const char *old, const char *new, int done) {
  const char *first = name_in(old), *second = name_in(new);
  if (!done && first && second) note_names('l', 0, first, second);
}

int link(const char *old, const char *new) {
  REAL(link);
  int done = real(old, new);
  linked(old, new, done);
  return done;
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
  REAL(linkat);
  int done = real(from, old, to, new, flags);
  linked(old, new, done);
  return done;
}

int unlink(const char *path) {
  REAL(unlink);
  const char *name = name_in(path);
  int done = real(path);
  if (name && !done) note_names('u', 0, name, "");
  return done;
}
