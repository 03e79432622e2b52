#pragma once
// Debian's libxml2 is built with ICU, and its encoding.h then includes the ICU headers. Imported together with
// Foundation, which carries an ICU of its own, UErrorCode is defined twice and nothing compiles. We use no ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
