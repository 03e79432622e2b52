#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/*
 * The files of templates/base as they were when the program was built, in byte order of their paths.
 *
 * Functions, because an array of unknown size does not come through to Swift. The bytes live as long as the program;
 * an index beyond the last gives NULL or 0.
 */

size_t ct_count(void);

/* The path inside templates/base, such as "documents/plan.xsl". */
const char *ct_path(size_t index);

const unsigned char *ct_bytes(size_t index);

size_t ct_length(size_t index);

#endif
