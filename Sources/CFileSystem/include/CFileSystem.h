#ifndef EHCPLAN_CFILESYSTEM_H
#define EHCPLAN_CFILESYSTEM_H

/* What Glibc has and Swift's Glibc module does not show. Each returns -1 with errno set when it fails. */

/* Renames, and never over anything: EEXIST where the new name is taken. EINVAL where the file system cannot promise it. */
int ehcplan_rename_new(const char *from, const char *to);

/* The magic number of the file system that holds path, as statfs(2) tells it. */
long ehcplan_file_system_type(const char *path);

/* Free bytes for this user on the file system that holds path. */
long long ehcplan_free_bytes(const char *path);

/* Ends this process when the one that started it ends. */
int ehcplan_end_with_parent(void);

#endif
