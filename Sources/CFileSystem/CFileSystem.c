#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/vfs.h>

int ehcplan_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

long ehcplan_file_system_type(const char *path) {
  struct statfs found;
  return statfs(path, &found) == 0 ? (long)found.f_type : -1;
}

long long ehcplan_free_bytes(const char *path) {
  struct statfs found;
  return statfs(path, &found) == 0 ? (long long)found.f_bavail * (long long)found.f_bsize : -1;
}

int ehcplan_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }
