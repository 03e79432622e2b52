#pragma once

// The few lines of C that Swift cannot write: libxslt's variadic error handlers, libxml2's mutable globals, an entity
// loader, and the two SAX callbacks of the parser. Pointers to library types travel as void *, so that this header
// needs no header of libxml2 and every type is imported from one module only.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Prepares libxml2, libxslt and libexslt for the whole process: no catalogue, no file or network access, no
/// printing on standard error. Call once, before anything else.
void cm_initialise(void);

/// Frees memory that libxml2 handed out (xmlFree is a mutable global, which Swift 6 refuses to touch).
void cm_free(void *memory);

/// The version in use at run time, as the library numbers it: 20914 is 2.9.14.
int cm_libxml2_version(void);
int cm_libxslt_version(void);

/// What surrounds one call into the libraries on this thread: where error text goes, and which loader may give bytes
/// for an address. Opaque; guards nest.
typedef struct cm_guard cm_guard;

/// Gives the bytes behind an address as malloc'ed memory with its length, or NULL when there are none.
typedef unsigned char *(*cm_load)(void *context, const char *address, size_t *length);

/// Enters a guard on this thread; NULL when memory is short. `load` may be NULL: nothing is loaded then.
cm_guard *cm_guard_enter(cm_load load, void *context);
/// Leaves the innermost guard of this thread. Its text stays readable until it is freed.
void cm_guard_leave(cm_guard *guard);
void cm_guard_free(cm_guard *guard);

/// Everything the libraries said as errors, cut at two kilobytes; empty when they said nothing.
const char *cm_guard_text(const cm_guard *guard);
/// Line and code of the first structured error, 0 when there was none.
int cm_guard_line(const cm_guard *guard);
int cm_guard_code(const cm_guard *guard);
/// Whether the parser came to a DOCTYPE.
bool cm_guard_saw_doctype(const cm_guard *guard);

/// Parses a whole document (UTF-8, no byte order mark) and returns its xmlDoc, or NULL. Stops at the first error.
/// `lines[n]` is written to `_private` of the n-th element in document order. Needs a guard.
void *cm_parse(cm_guard *guard, const char *bytes, size_t length, const char *name, const uint32_t *lines,
               size_t line_count);
