// A power cut, modelled. Preloaded into a program, it keeps beside the real files what a disk would
// hold if the power went now, in the worst case that POSIX allows:
//
//   $POWERCUT_SHADOW/files/INODE    the bytes of a file when it was last synced
//   $POWERCUT_SHADOW/folders/INODE  the names in a folder when the folder was last synced
//
// A file that was never synced has no bytes; a file whose folder was not synced has no name. Only
// what lies on the file system of $POWERCUT_ROOT is kept, which must never use an inode number
// twice (tmpfs does not). A snapshot that is cut off half-way stands for a sync that was.
//
// $POWERCUT_FAIL=N,M,… makes the N-th, M-th, … sync of a write-ahead log fail with EIO, as a broken
// disk does.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK 65536

static atomic_long log_syncs;

// Copies what differs, so that a snapshot of a large file costs what was written since the last.
static void keep_file(int number, const struct stat *status, const char *shadow) {
    char path[4096], fresh[CHUNK], old[CHUNK], self[64];
    int from = number;
    // Only what was opened for writing alone is opened again: closing a second descriptor of a
    // database would let go of its locks (fcntl(2)).
    if ((fcntl(number, F_GETFL) & O_ACCMODE) == O_WRONLY) {
        snprintf(self, sizeof self, "/proc/self/fd/%d", number);
        from = open(self, O_RDONLY | O_CLOEXEC);
        if (from < 0) abort();
    }
    snprintf(path, sizeof path, "%s/files/%llu", shadow, (unsigned long long)status->st_ino);
    int to = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (to < 0) abort();
    off_t offset = 0;
    for (ssize_t count; (count = pread(from, fresh, CHUNK, offset)) > 0; offset += count) {
        ssize_t there = pread(to, old, (size_t)count, offset);
        if (there == count && memcmp(fresh, old, (size_t)count) == 0) continue;
        if (pwrite(to, fresh, (size_t)count, offset) != count) abort();
    }
    if (ftruncate(to, offset) != 0) abort();
    close(to);
    if (from != number) close(from);
}

static void keep_folder(int folder, const struct stat *status, const char *shadow) {
    char path[4096], draft[4112], self[64];
    snprintf(path, sizeof path, "%s/folders/%llu", shadow, (unsigned long long)status->st_ino);
    snprintf(draft, sizeof draft, "%s.%d", path, (int)gettid());
    snprintf(self, sizeof self, "/proc/self/fd/%d", folder);
    FILE *to = fopen(draft, "we");
    DIR *names = opendir(self);
    if (!to || !names) abort();
    for (struct dirent *entry; (entry = readdir(names));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        fprintf(to, "%llu %c %s\n", (unsigned long long)entry->d_ino,
                entry->d_type == DT_DIR ? 'd' : 'f', entry->d_name);
    }
    closedir(names);
    if (fclose(to) != 0 || rename(draft, path) != 0) abort();
}

static void keep(int number) {
    const char *root = getenv("POWERCUT_ROOT"), *shadow = getenv("POWERCUT_SHADOW");
    struct stat status, there;
    if (!root || !shadow || fstat(number, &status) != 0 || stat(root, &there) != 0) return;
    if (status.st_dev != there.st_dev) return;
    int saved = errno;
    if (S_ISREG(status.st_mode)) keep_file(number, &status, shadow);
    if (S_ISDIR(status.st_mode)) keep_folder(number, &status, shadow);
    errno = saved;
}

static int is_log(int number) {
    char self[64], path[4096];
    snprintf(self, sizeof self, "/proc/self/fd/%d", number);
    ssize_t length = readlink(self, path, sizeof path - 1);
    return length > 4 && memcmp(path + length - 4, "-wal", 4) == 0;
}

static int fails(long sync) {
    for (const char *at = getenv("POWERCUT_FAIL"); at; at = strchr(at, ',')) {
        if (*at == ',') at++;
        if (atol(at) == sync) return 1;
    }
    return 0;
}

static int synced(int number, const char *name) {
    if (is_log(number) && fails(atomic_fetch_add(&log_syncs, 1) + 1)) {
        errno = EIO;
        return -1;
    }
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int result = real(number);
    if (result == 0) keep(number);
    return result;
}

int fsync(int number) { return synced(number, "fsync"); }
int fdatasync(int number) { return synced(number, "fdatasync"); }
