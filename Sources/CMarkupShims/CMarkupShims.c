#include "CMarkupShims.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libexslt/exslt.h>
#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemastypes.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>

struct cm_guard {
  cm_guard *outer;
  cm_load load;
  void *load_context;
  int code;
  int line;
  bool saw_doctype;
  bool parsing;
  const uint32_t *lines;
  size_t line_count;
  size_t next_line;
  size_t used;
  char text[2048];
};

static _Thread_local cm_guard *innermost = NULL;

// MARK: - What the libraries say

static void append(cm_guard *guard, const char *format, va_list arguments) {
  size_t room = sizeof guard->text - guard->used;
  if (room <= 1) return;
  int wanted = vsnprintf(guard->text + guard->used, room, format, arguments);
  if (wanted <= 0) return;
  guard->used += (size_t)wanted < room ? (size_t)wanted : room - 1;
}

// libxslt 1.1.35 reports compile errors, run-time errors and xsl:message through this one process-wide handler, in
// pieces. A call outside any guard (there should be none) is dropped rather than printed.
static void hear_generic(void *context, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void hear_generic(void *context, const char *format, ...) {
  (void)context;
  if (innermost == NULL) return;
  va_list arguments;
  va_start(arguments, format);
  append(innermost, format, arguments);
  va_end(arguments);
}

static void note(cm_guard *guard, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void note(cm_guard *guard, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  append(guard, format, arguments);
  va_end(arguments);
}

static void hear_structured(void *context, xmlErrorPtr error) {
  cm_guard *guard = context;
  if (guard == NULL || error == NULL || error->level < XML_ERR_ERROR) return;
  if (guard->code == 0) {
    guard->code = error->code;
    guard->line = error->line;
  }
  // While our own parser runs, Swift reports the line by itself and there is only one file.
  if (!guard->parsing && error->file != NULL) note(guard, "%s line %d: ", error->file, error->line);
  note(guard, "%s", error->message != NULL ? error->message : "unknown error\n");
  // An undeclared prefix does not stop libxml2, and a file may hold half a million of them. With this flag and an
  // error number set, xmlParseChunk goes no further.
  if (error->domain == XML_FROM_NAMESPACE && error->ctxt != NULL) ((xmlParserCtxtPtr)error->ctxt)->disableSAX = 1;
}

// MARK: - What may be loaded

// The only way into the process for anything that a document, schema or stylesheet names. Without a loader (while
// untrusted documents are parsed or validated, and while stylesheets run) the answer is always no.
static xmlParserInputPtr load_entity(const char *url, const char *id, xmlParserCtxtPtr ctxt) {
  (void)id;
  cm_guard *guard = innermost;
  if (guard == NULL) return NULL;
  size_t length = 0;
  unsigned char *bytes = NULL;
  if (guard->load != NULL && url != NULL) bytes = guard->load(guard->load_context, url, &length);
  if (bytes == NULL) {
    note(guard, "%s is not there or may not be read\n", url != NULL ? url : "(no address)");
    return NULL;
  }
  xmlParserInputPtr input = NULL;
  xmlParserInputBufferPtr buffer = NULL;
  if (length <= INT32_MAX) {
    buffer = xmlParserInputBufferCreateMem((const char *)bytes, (int)length, XML_CHAR_ENCODING_NONE);
  }
  free(bytes);  // CreateMem made its own copy
  if (buffer == NULL) return NULL;
  input = xmlNewIOInputStream(ctxt, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  input->filename = (const char *)xmlStrdup((const xmlChar *)url);
  return input;
}

// MARK: - Process

void cm_initialise(void) {
  // Catalogues would map addresses to files behind our back.
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
  xmlInitParser();
  xmlSchemaInitTypes();
  xsltInit();
  exsltRegisterAll();
  xmlSetExternalEntityLoader(load_entity);
  xsltSetGenericErrorFunc(NULL, hear_generic);
  xmlSetGenericErrorFunc(NULL, hear_generic);
  xmlThrDefSetGenericErrorFunc(NULL, hear_generic);
}

void cm_free(void *memory) { xmlFree(memory); }

int cm_libxml2_version(void) { return atoi(xmlParserVersion); }
int cm_libxslt_version(void) { return xsltLibxsltVersion; }

// MARK: - Guards

cm_guard *cm_guard_enter(cm_load load, void *context) {
  cm_guard *guard = calloc(1, sizeof *guard);
  if (guard == NULL) return NULL;
  guard->load = load;
  guard->load_context = context;
  guard->outer = innermost;
  innermost = guard;
  xmlResetLastError();
  // Both are per thread in libxml2.
  xmlSetGenericErrorFunc(NULL, hear_generic);
  xmlSetStructuredErrorFunc(guard, hear_structured);
  return guard;
}

void cm_guard_leave(cm_guard *guard) {
  innermost = guard->outer;
  guard->outer = NULL;
  guard->load = NULL;
  if (innermost != NULL) {
    xmlSetStructuredErrorFunc(innermost, hear_structured);
  } else {
    xmlSetStructuredErrorFunc(NULL, NULL);
  }
}

void cm_guard_free(cm_guard *guard) { free(guard); }
const char *cm_guard_text(const cm_guard *guard) { return guard->text; }
int cm_guard_line(const cm_guard *guard) { return guard->line; }
int cm_guard_code(const cm_guard *guard) { return guard->code; }
bool cm_guard_saw_doctype(const cm_guard *guard) { return guard->saw_doctype; }

// MARK: - Parsing

static void refuse_doctype(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  xmlParserCtxtPtr ctxt = context;
  cm_guard *guard = ctxt->_private;
  guard->saw_doctype = true;
  xmlStopParser(ctxt);
}

// libxml2 keeps a line in 16 bits, and it is the line where a start tag ends. Swift has counted where each one
// begins; `_private` is the application's own field.
static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted,
                          const xmlChar **attributes) {
  xmlParserCtxtPtr ctxt = context;
  cm_guard *guard = ctxt->_private;
  xmlSAX2StartElementNs(context, name, prefix, uri, namespace_count, namespaces, attribute_count, defaulted,
                        attributes);
  size_t position = guard->next_line++;
  if (ctxt->node != NULL && position < guard->line_count) {
    ctxt->node->_private = (void *)(uintptr_t)guard->lines[position];
  }
}

// libxml2 refuses to look further than 10 MB ahead, so a large template is pushed in pieces. Each ends just before a
// '<', so no character is ever cut.
static size_t piece(const char *bytes, size_t length) {
  const size_t most = 4 << 20;
  if (length <= most) return length;
  for (size_t end = most; end > most / 2; end--) {
    if (bytes[end] == '<') return end;
  }
  return length;
}

void *cm_parse(cm_guard *guard, const char *bytes, size_t length, const char *name, const uint32_t *lines,
               size_t line_count) {
  // The push parser, because it stops at the first error. The pull parser (xmlCtxtReadMemory) carries on after it,
  // out of step with our own count of attributes, and may then meet a tag that keeps it busy for half a minute.
  xmlParserCtxtPtr ctxt = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, name);
  if (ctxt == NULL) return NULL;
  // NOCDATA: a CDATA section is text like any other, for XPath too. Never NOENT, DTDLOAD, DTDATTR, XINCLUDE or HUGE.
  xmlCtxtUseOptions(ctxt, XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT | XML_PARSE_NOCDATA);
  // No table of xml:id values: nobody asks for one, and 170,000 of them took two seconds.
  ctxt->loadsubset = XML_SKIP_IDS;
  ctxt->_private = guard;
  ctxt->sax->internalSubset = refuse_doctype;
  ctxt->sax->startElementNs = start_element;
  // Nobody reads comments or processing instructions; four megabytes of <?a?> would make 800,000 nodes.
  ctxt->sax->comment = NULL;
  ctxt->sax->processingInstruction = NULL;
  guard->parsing = true;
  guard->lines = lines;
  guard->line_count = line_count;
  guard->next_line = 0;

  while (length > 0) {
    size_t size = piece(bytes, length);
    if (size > INT32_MAX) break;
    int code = xmlParseChunk(ctxt, bytes, (int)size, size == length);
    if (code != XML_ERR_OK && ctxt->disableSAX) break;
    bytes += size;
    length -= size;
  }

  xmlDocPtr document = ctxt->myDoc;
  ctxt->myDoc = NULL;
  bool whole = length == 0 && ctxt->wellFormed && ctxt->nsWellFormed && !ctxt->disableSAX && !guard->saw_doctype;
  xmlFreeParserCtxt(ctxt);
  guard->parsing = false;
  guard->lines = NULL;
  if (!whole && document != NULL) {
    xmlFreeDoc(document);
    document = NULL;
  }
  return document;
}
