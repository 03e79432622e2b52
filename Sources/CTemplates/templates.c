/*
 * Written by scripts/embed-templates: do not edit. Run it again when a file under templates/base comes, goes or changes
 * its name.
 */
#include "CTemplates.h"

/* A zero closes each file, so that an empty one is an array too; it is not counted in the length. */
static const unsigned char t_common_look_xsl[] = {
#embed "../../templates/base/common/look.xsl" suffix(, )
    0};
static const unsigned char t_common_neutral_xsl[] = {
#embed "../../templates/base/common/neutral.xsl" suffix(, )
    0};
static const unsigned char t_common_text_xsl[] = {
#embed "../../templates/base/common/text.xsl" suffix(, )
    0};
static const unsigned char t_common_unhandled_xsl[] = {
#embed "../../templates/base/common/unhandled.xsl" suffix(, )
    0};
static const unsigned char t_documents_account_xsl[] = {
#embed "../../templates/base/documents/account.xsl" suffix(, )
    0};
static const unsigned char t_documents_advice_xsl[] = {
#embed "../../templates/base/documents/advice.xsl" suffix(, )
    0};
static const unsigned char t_documents_advice_header_xsl[] = {
#embed "../../templates/base/documents/advice/header.xsl" suffix(, )
    0};
static const unsigned char t_documents_answers_xsl[] = {
#embed "../../templates/base/documents/answers.xsl" suffix(, )
    0};
static const unsigned char t_documents_bundle_xsl[] = {
#embed "../../templates/base/documents/bundle.xsl" suffix(, )
    0};
static const unsigned char t_documents_comparison_xsl[] = {
#embed "../../templates/base/documents/comparison.xsl" suffix(, )
    0};
static const unsigned char t_documents_comparison_kinds_xsl[] = {
#embed "../../templates/base/documents/comparison/kinds.xsl" suffix(, )
    0};
static const unsigned char t_documents_comparison_values_xsl[] = {
#embed "../../templates/base/documents/comparison/values.xsl" suffix(, )
    0};
static const unsigned char t_documents_family_xsl[] = {
#embed "../../templates/base/documents/family.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_xsl[] = {
#embed "../../templates/base/documents/plan.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_annex_list_xsl[] = {
#embed "../../templates/base/documents/plan/annex-list.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_budget_xsl[] = {
#embed "../../templates/base/documents/plan/budget.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_front_xsl[] = {
#embed "../../templates/base/documents/plan/front.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_needs_xsl[] = {
#embed "../../templates/base/documents/plan/needs.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_outcomes_xsl[] = {
#embed "../../templates/base/documents/plan/outcomes.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_placement_xsl[] = {
#embed "../../templates/base/documents/plan/placement.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_provision_xsl[] = {
#embed "../../templates/base/documents/plan/provision.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_terms_xsl[] = {
#embed "../../templates/base/documents/plan/terms.xsl" suffix(, )
    0};
static const unsigned char t_documents_plan_views_xsl[] = {
#embed "../../templates/base/documents/plan/views.xsl" suffix(, )
    0};
static const unsigned char t_documents_query_xsl[] = {
#embed "../../templates/base/documents/query.xsl" suffix(, )
    0};
static const unsigned char t_documents_receipt_xsl[] = {
#embed "../../templates/base/documents/receipt.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_xsl[] = {
#embed "../../templates/base/documents/review.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_clock_xsl[] = {
#embed "../../templates/base/documents/review/clock.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_front_xsl[] = {
#embed "../../templates/base/documents/review/front.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_map_xsl[] = {
#embed "../../templates/base/documents/review/map.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_naming_xsl[] = {
#embed "../../templates/base/documents/review/naming.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_places_xsl[] = {
#embed "../../templates/base/documents/review/places.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_process_xsl[] = {
#embed "../../templates/base/documents/review/process.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_questions_xsl[] = {
#embed "../../templates/base/documents/review/questions.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_rules_xsl[] = {
#embed "../../templates/base/documents/review/rules.xsl" suffix(, )
    0};
static const unsigned char t_documents_review_went_xsl[] = {
#embed "../../templates/base/documents/review/went.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_account_xsl[] = {
#embed "../../templates/base/documents/shared/account.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_answers_xsl[] = {
#embed "../../templates/base/documents/shared/answers.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_decided_xsl[] = {
#embed "../../templates/base/documents/shared/decided.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_frame_xsl[] = {
#embed "../../templates/base/documents/shared/frame.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_items_xsl[] = {
#embed "../../templates/base/documents/shared/items.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_marked_xsl[] = {
#embed "../../templates/base/documents/shared/marked.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_prose_xsl[] = {
#embed "../../templates/base/documents/shared/prose.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_provision_xsl[] = {
#embed "../../templates/base/documents/shared/provision.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_references_xsl[] = {
#embed "../../templates/base/documents/shared/references.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_representation_xsl[] = {
#embed "../../templates/base/documents/shared/representation.xsl" suffix(, )
    0};
static const unsigned char t_documents_shared_words_xsl[] = {
#embed "../../templates/base/documents/shared/words.xsl" suffix(, )
    0};
static const unsigned char t_documents_status_xsl[] = {
#embed "../../templates/base/documents/status.xsl" suffix(, )
    0};
static const unsigned char t_documents_status_case_xsl[] = {
#embed "../../templates/base/documents/status/case.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_content_types_xsl[] = {
#embed "../../templates/base/formats/docx/content-types.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_core_xsl[] = {
#embed "../../templates/base/formats/docx/core.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_document_xsl[] = {
#embed "../../templates/base/formats/docx/document.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_font_table_xsl[] = {
#embed "../../templates/base/formats/docx/font-table.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_footer_landscape_xsl[] = {
#embed "../../templates/base/formats/docx/footer-landscape.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_footer_xsl[] = {
#embed "../../templates/base/formats/docx/footer.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_header_xsl[] = {
#embed "../../templates/base/formats/docx/header.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_inline_xsl[] = {
#embed "../../templates/base/formats/docx/inline.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_numbering_xsl[] = {
#embed "../../templates/base/formats/docx/numbering.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_package_xml[] = {
#embed "../../templates/base/formats/docx/package.xml" suffix(, )
    0};
static const unsigned char t_formats_docx_package_app_xml[] = {
#embed "../../templates/base/formats/docx/package/app.xml" suffix(, )
    0};
static const unsigned char t_formats_docx_package_package_relationships_xml[] = {
#embed "../../templates/base/formats/docx/package/package-relationships.xml" suffix(, )
    0};
static const unsigned char t_formats_docx_package_settings_xml[] = {
#embed "../../templates/base/formats/docx/package/settings.xml" suffix(, )
    0};
static const unsigned char t_formats_docx_paragraphs_xsl[] = {
#embed "../../templates/base/formats/docx/paragraphs.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_relationships_xsl[] = {
#embed "../../templates/base/formats/docx/relationships.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_styles_xsl[] = {
#embed "../../templates/base/formats/docx/styles.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_tables_xsl[] = {
#embed "../../templates/base/formats/docx/tables.xsl" suffix(, )
    0};
static const unsigned char t_formats_docx_theme_xsl[] = {
#embed "../../templates/base/formats/docx/theme.xsl" suffix(, )
    0};
static const unsigned char t_formats_html_document_css[] = {
#embed "../../templates/base/formats/html/document.css" suffix(, )
    0};
static const unsigned char t_formats_html_document_xsl[] = {
#embed "../../templates/base/formats/html/document.xsl" suffix(, )
    0};
static const unsigned char t_formats_html_inline_xsl[] = {
#embed "../../templates/base/formats/html/inline.xsl" suffix(, )
    0};
static const unsigned char t_formats_html_package_xml[] = {
#embed "../../templates/base/formats/html/package.xml" suffix(, )
    0};
static const unsigned char t_formats_html_pages_xsl[] = {
#embed "../../templates/base/formats/html/pages.xsl" suffix(, )
    0};
static const unsigned char t_formats_html_tables_xsl[] = {
#embed "../../templates/base/formats/html/tables.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_automatic_xsl[] = {
#embed "../../templates/base/formats/odt/automatic.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_content_xsl[] = {
#embed "../../templates/base/formats/odt/content.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_inline_xsl[] = {
#embed "../../templates/base/formats/odt/inline.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_languages_xsl[] = {
#embed "../../templates/base/formats/odt/languages.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_lists_xsl[] = {
#embed "../../templates/base/formats/odt/lists.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_manifest_xsl[] = {
#embed "../../templates/base/formats/odt/manifest.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_meta_xsl[] = {
#embed "../../templates/base/formats/odt/meta.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_package_xml[] = {
#embed "../../templates/base/formats/odt/package.xml" suffix(, )
    0};
static const unsigned char t_formats_odt_package_mimetype[] = {
#embed "../../templates/base/formats/odt/package/mimetype" suffix(, )
    0};
static const unsigned char t_formats_odt_styles_xsl[] = {
#embed "../../templates/base/formats/odt/styles.xsl" suffix(, )
    0};
static const unsigned char t_formats_odt_tables_xsl[] = {
#embed "../../templates/base/formats/odt/tables.xsl" suffix(, )
    0};
static const unsigned char t_profiles_england_2014_xml[] = {
#embed "../../templates/base/profiles/england-2014.xml" suffix(, )
    0};
static const unsigned char t_schemas_advice_items_xsd[] = {
#embed "../../templates/base/schemas/advice-items.xsd" suffix(, )
    0};
static const unsigned char t_schemas_advice_xsd[] = {
#embed "../../templates/base/schemas/advice.xsd" suffix(, )
    0};
static const unsigned char t_schemas_authority_xsd[] = {
#embed "../../templates/base/schemas/authority.xsd" suffix(, )
    0};
static const unsigned char t_schemas_case_xsd[] = {
#embed "../../templates/base/schemas/case.xsd" suffix(, )
    0};
static const unsigned char t_schemas_codes_xsd[] = {
#embed "../../templates/base/schemas/codes.xsd" suffix(, )
    0};
static const unsigned char t_schemas_common_xsd[] = {
#embed "../../templates/base/schemas/common.xsd" suffix(, )
    0};
static const unsigned char t_schemas_comparison_xsd[] = {
#embed "../../templates/base/schemas/comparison.xsd" suffix(, )
    0};
static const unsigned char t_schemas_decisions_xsd[] = {
#embed "../../templates/base/schemas/decisions.xsd" suffix(, )
    0};
static const unsigned char t_schemas_document_xsd[] = {
#embed "../../templates/base/schemas/document.xsd" suffix(, )
    0};
static const unsigned char t_schemas_lexicon_xsd[] = {
#embed "../../templates/base/schemas/lexicon.xsd" suffix(, )
    0};
static const unsigned char t_schemas_names_xsd[] = {
#embed "../../templates/base/schemas/names.xsd" suffix(, )
    0};
static const unsigned char t_schemas_opposites_xsd[] = {
#embed "../../templates/base/schemas/opposites.xsd" suffix(, )
    0};
static const unsigned char t_schemas_phrases_xsd[] = {
#embed "../../templates/base/schemas/phrases.xsd" suffix(, )
    0};
static const unsigned char t_schemas_plan_xsd[] = {
#embed "../../templates/base/schemas/plan.xsd" suffix(, )
    0};
static const unsigned char t_schemas_profile_xsd[] = {
#embed "../../templates/base/schemas/profile.xsd" suffix(, )
    0};
static const unsigned char t_schemas_query_xsd[] = {
#embed "../../templates/base/schemas/query.xsd" suffix(, )
    0};
static const unsigned char t_schemas_receipt_xsd[] = {
#embed "../../templates/base/schemas/receipt.xsd" suffix(, )
    0};
static const unsigned char t_schemas_review_xsd[] = {
#embed "../../templates/base/schemas/review.xsd" suffix(, )
    0};
static const unsigned char t_schemas_rows_xsd[] = {
#embed "../../templates/base/schemas/rows.xsd" suffix(, )
    0};
static const unsigned char t_schemas_rules_xsd[] = {
#embed "../../templates/base/schemas/rules.xsd" suffix(, )
    0};
static const unsigned char t_schemas_signs_xsd[] = {
#embed "../../templates/base/schemas/signs.xsd" suffix(, )
    0};
static const unsigned char t_schemas_status_xsd[] = {
#embed "../../templates/base/schemas/status.xsd" suffix(, )
    0};
static const unsigned char t_schemas_topics_xsd[] = {
#embed "../../templates/base/schemas/topics.xsd" suffix(, )
    0};
static const unsigned char t_schemas_weighing_xsd[] = {
#embed "../../templates/base/schemas/weighing.xsd" suffix(, )
    0};
static const unsigned char t_schemas_wordlists_xsd[] = {
#embed "../../templates/base/schemas/wordlists.xsd" suffix(, )
    0};
static const unsigned char t_schemas_words_xsd[] = {
#embed "../../templates/base/schemas/words.xsd" suffix(, )
    0};
static const unsigned char t_wording_amounts_xml[] = {
#embed "../../templates/base/wording/amounts.xml" suffix(, )
    0};
static const unsigned char t_wording_checks_xml[] = {
#embed "../../templates/base/wording/checks.xml" suffix(, )
    0};
static const unsigned char t_wording_lexicon_xml[] = {
#embed "../../templates/base/wording/lexicon.xml" suffix(, )
    0};
static const unsigned char t_wording_names_xml[] = {
#embed "../../templates/base/wording/names.xml" suffix(, )
    0};
static const unsigned char t_wording_needs_xml[] = {
#embed "../../templates/base/wording/needs.xml" suffix(, )
    0};
static const unsigned char t_wording_opposites_xml[] = {
#embed "../../templates/base/wording/opposites.xml" suffix(, )
    0};
static const unsigned char t_wording_outcomes_xml[] = {
#embed "../../templates/base/wording/outcomes.xml" suffix(, )
    0};
static const unsigned char t_wording_places_xml[] = {
#embed "../../templates/base/wording/places.xml" suffix(, )
    0};
static const unsigned char t_wording_provision_xml[] = {
#embed "../../templates/base/wording/provision.xml" suffix(, )
    0};
static const unsigned char t_wording_reading_xml[] = {
#embed "../../templates/base/wording/reading.xml" suffix(, )
    0};
static const unsigned char t_wording_roles_xml[] = {
#embed "../../templates/base/wording/roles.xml" suffix(, )
    0};
static const unsigned char t_wording_rows_xml[] = {
#embed "../../templates/base/wording/rows.xml" suffix(, )
    0};
static const unsigned char t_wording_signs_xml[] = {
#embed "../../templates/base/wording/signs.xml" suffix(, )
    0};
static const unsigned char t_wording_topics_xml[] = {
#embed "../../templates/base/wording/topics.xml" suffix(, )
    0};
static const unsigned char t_wording_weighing_xml[] = {
#embed "../../templates/base/wording/weighing.xml" suffix(, )
    0};
static const unsigned char t_wording_work_xml[] = {
#embed "../../templates/base/wording/work.xml" suffix(, )
    0};
static const unsigned char t_words_en_GB_xml[] = {
#embed "../../templates/base/words/en-GB.xml" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} table[] = {
    {"common/look.xsl", t_common_look_xsl, sizeof t_common_look_xsl - 1},
    {"common/neutral.xsl", t_common_neutral_xsl, sizeof t_common_neutral_xsl - 1},
    {"common/text.xsl", t_common_text_xsl, sizeof t_common_text_xsl - 1},
    {"common/unhandled.xsl", t_common_unhandled_xsl, sizeof t_common_unhandled_xsl - 1},
    {"documents/account.xsl", t_documents_account_xsl, sizeof t_documents_account_xsl - 1},
    {"documents/advice.xsl", t_documents_advice_xsl, sizeof t_documents_advice_xsl - 1},
    {"documents/advice/header.xsl", t_documents_advice_header_xsl, sizeof t_documents_advice_header_xsl - 1},
    {"documents/answers.xsl", t_documents_answers_xsl, sizeof t_documents_answers_xsl - 1},
    {"documents/bundle.xsl", t_documents_bundle_xsl, sizeof t_documents_bundle_xsl - 1},
    {"documents/comparison.xsl", t_documents_comparison_xsl, sizeof t_documents_comparison_xsl - 1},
    {"documents/comparison/kinds.xsl", t_documents_comparison_kinds_xsl, sizeof t_documents_comparison_kinds_xsl - 1},
    {"documents/comparison/values.xsl", t_documents_comparison_values_xsl, sizeof t_documents_comparison_values_xsl - 1},
    {"documents/family.xsl", t_documents_family_xsl, sizeof t_documents_family_xsl - 1},
    {"documents/plan.xsl", t_documents_plan_xsl, sizeof t_documents_plan_xsl - 1},
    {"documents/plan/annex-list.xsl", t_documents_plan_annex_list_xsl, sizeof t_documents_plan_annex_list_xsl - 1},
    {"documents/plan/budget.xsl", t_documents_plan_budget_xsl, sizeof t_documents_plan_budget_xsl - 1},
    {"documents/plan/front.xsl", t_documents_plan_front_xsl, sizeof t_documents_plan_front_xsl - 1},
    {"documents/plan/needs.xsl", t_documents_plan_needs_xsl, sizeof t_documents_plan_needs_xsl - 1},
    {"documents/plan/outcomes.xsl", t_documents_plan_outcomes_xsl, sizeof t_documents_plan_outcomes_xsl - 1},
    {"documents/plan/placement.xsl", t_documents_plan_placement_xsl, sizeof t_documents_plan_placement_xsl - 1},
    {"documents/plan/provision.xsl", t_documents_plan_provision_xsl, sizeof t_documents_plan_provision_xsl - 1},
    {"documents/plan/terms.xsl", t_documents_plan_terms_xsl, sizeof t_documents_plan_terms_xsl - 1},
    {"documents/plan/views.xsl", t_documents_plan_views_xsl, sizeof t_documents_plan_views_xsl - 1},
    {"documents/query.xsl", t_documents_query_xsl, sizeof t_documents_query_xsl - 1},
    {"documents/receipt.xsl", t_documents_receipt_xsl, sizeof t_documents_receipt_xsl - 1},
    {"documents/review.xsl", t_documents_review_xsl, sizeof t_documents_review_xsl - 1},
    {"documents/review/clock.xsl", t_documents_review_clock_xsl, sizeof t_documents_review_clock_xsl - 1},
    {"documents/review/front.xsl", t_documents_review_front_xsl, sizeof t_documents_review_front_xsl - 1},
    {"documents/review/map.xsl", t_documents_review_map_xsl, sizeof t_documents_review_map_xsl - 1},
    {"documents/review/naming.xsl", t_documents_review_naming_xsl, sizeof t_documents_review_naming_xsl - 1},
    {"documents/review/places.xsl", t_documents_review_places_xsl, sizeof t_documents_review_places_xsl - 1},
    {"documents/review/process.xsl", t_documents_review_process_xsl, sizeof t_documents_review_process_xsl - 1},
    {"documents/review/questions.xsl", t_documents_review_questions_xsl, sizeof t_documents_review_questions_xsl - 1},
    {"documents/review/rules.xsl", t_documents_review_rules_xsl, sizeof t_documents_review_rules_xsl - 1},
    {"documents/review/went.xsl", t_documents_review_went_xsl, sizeof t_documents_review_went_xsl - 1},
    {"documents/shared/account.xsl", t_documents_shared_account_xsl, sizeof t_documents_shared_account_xsl - 1},
    {"documents/shared/answers.xsl", t_documents_shared_answers_xsl, sizeof t_documents_shared_answers_xsl - 1},
    {"documents/shared/decided.xsl", t_documents_shared_decided_xsl, sizeof t_documents_shared_decided_xsl - 1},
    {"documents/shared/frame.xsl", t_documents_shared_frame_xsl, sizeof t_documents_shared_frame_xsl - 1},
    {"documents/shared/items.xsl", t_documents_shared_items_xsl, sizeof t_documents_shared_items_xsl - 1},
    {"documents/shared/marked.xsl", t_documents_shared_marked_xsl, sizeof t_documents_shared_marked_xsl - 1},
    {"documents/shared/prose.xsl", t_documents_shared_prose_xsl, sizeof t_documents_shared_prose_xsl - 1},
    {"documents/shared/provision.xsl", t_documents_shared_provision_xsl, sizeof t_documents_shared_provision_xsl - 1},
    {"documents/shared/references.xsl", t_documents_shared_references_xsl, sizeof t_documents_shared_references_xsl - 1},
    {"documents/shared/representation.xsl", t_documents_shared_representation_xsl, sizeof t_documents_shared_representation_xsl - 1},
    {"documents/shared/words.xsl", t_documents_shared_words_xsl, sizeof t_documents_shared_words_xsl - 1},
    {"documents/status.xsl", t_documents_status_xsl, sizeof t_documents_status_xsl - 1},
    {"documents/status/case.xsl", t_documents_status_case_xsl, sizeof t_documents_status_case_xsl - 1},
    {"formats/docx/content-types.xsl", t_formats_docx_content_types_xsl, sizeof t_formats_docx_content_types_xsl - 1},
    {"formats/docx/core.xsl", t_formats_docx_core_xsl, sizeof t_formats_docx_core_xsl - 1},
    {"formats/docx/document.xsl", t_formats_docx_document_xsl, sizeof t_formats_docx_document_xsl - 1},
    {"formats/docx/font-table.xsl", t_formats_docx_font_table_xsl, sizeof t_formats_docx_font_table_xsl - 1},
    {"formats/docx/footer-landscape.xsl", t_formats_docx_footer_landscape_xsl, sizeof t_formats_docx_footer_landscape_xsl - 1},
    {"formats/docx/footer.xsl", t_formats_docx_footer_xsl, sizeof t_formats_docx_footer_xsl - 1},
    {"formats/docx/header.xsl", t_formats_docx_header_xsl, sizeof t_formats_docx_header_xsl - 1},
    {"formats/docx/inline.xsl", t_formats_docx_inline_xsl, sizeof t_formats_docx_inline_xsl - 1},
    {"formats/docx/numbering.xsl", t_formats_docx_numbering_xsl, sizeof t_formats_docx_numbering_xsl - 1},
    {"formats/docx/package.xml", t_formats_docx_package_xml, sizeof t_formats_docx_package_xml - 1},
    {"formats/docx/package/app.xml", t_formats_docx_package_app_xml, sizeof t_formats_docx_package_app_xml - 1},
    {"formats/docx/package/package-relationships.xml", t_formats_docx_package_package_relationships_xml, sizeof t_formats_docx_package_package_relationships_xml - 1},
    {"formats/docx/package/settings.xml", t_formats_docx_package_settings_xml, sizeof t_formats_docx_package_settings_xml - 1},
    {"formats/docx/paragraphs.xsl", t_formats_docx_paragraphs_xsl, sizeof t_formats_docx_paragraphs_xsl - 1},
    {"formats/docx/relationships.xsl", t_formats_docx_relationships_xsl, sizeof t_formats_docx_relationships_xsl - 1},
    {"formats/docx/styles.xsl", t_formats_docx_styles_xsl, sizeof t_formats_docx_styles_xsl - 1},
    {"formats/docx/tables.xsl", t_formats_docx_tables_xsl, sizeof t_formats_docx_tables_xsl - 1},
    {"formats/docx/theme.xsl", t_formats_docx_theme_xsl, sizeof t_formats_docx_theme_xsl - 1},
    {"formats/html/document.css", t_formats_html_document_css, sizeof t_formats_html_document_css - 1},
    {"formats/html/document.xsl", t_formats_html_document_xsl, sizeof t_formats_html_document_xsl - 1},
    {"formats/html/inline.xsl", t_formats_html_inline_xsl, sizeof t_formats_html_inline_xsl - 1},
    {"formats/html/package.xml", t_formats_html_package_xml, sizeof t_formats_html_package_xml - 1},
    {"formats/html/pages.xsl", t_formats_html_pages_xsl, sizeof t_formats_html_pages_xsl - 1},
    {"formats/html/tables.xsl", t_formats_html_tables_xsl, sizeof t_formats_html_tables_xsl - 1},
    {"formats/odt/automatic.xsl", t_formats_odt_automatic_xsl, sizeof t_formats_odt_automatic_xsl - 1},
    {"formats/odt/content.xsl", t_formats_odt_content_xsl, sizeof t_formats_odt_content_xsl - 1},
    {"formats/odt/inline.xsl", t_formats_odt_inline_xsl, sizeof t_formats_odt_inline_xsl - 1},
    {"formats/odt/languages.xsl", t_formats_odt_languages_xsl, sizeof t_formats_odt_languages_xsl - 1},
    {"formats/odt/lists.xsl", t_formats_odt_lists_xsl, sizeof t_formats_odt_lists_xsl - 1},
    {"formats/odt/manifest.xsl", t_formats_odt_manifest_xsl, sizeof t_formats_odt_manifest_xsl - 1},
    {"formats/odt/meta.xsl", t_formats_odt_meta_xsl, sizeof t_formats_odt_meta_xsl - 1},
    {"formats/odt/package.xml", t_formats_odt_package_xml, sizeof t_formats_odt_package_xml - 1},
    {"formats/odt/package/mimetype", t_formats_odt_package_mimetype, sizeof t_formats_odt_package_mimetype - 1},
    {"formats/odt/styles.xsl", t_formats_odt_styles_xsl, sizeof t_formats_odt_styles_xsl - 1},
    {"formats/odt/tables.xsl", t_formats_odt_tables_xsl, sizeof t_formats_odt_tables_xsl - 1},
    {"profiles/england-2014.xml", t_profiles_england_2014_xml, sizeof t_profiles_england_2014_xml - 1},
    {"schemas/advice-items.xsd", t_schemas_advice_items_xsd, sizeof t_schemas_advice_items_xsd - 1},
    {"schemas/advice.xsd", t_schemas_advice_xsd, sizeof t_schemas_advice_xsd - 1},
    {"schemas/authority.xsd", t_schemas_authority_xsd, sizeof t_schemas_authority_xsd - 1},
    {"schemas/case.xsd", t_schemas_case_xsd, sizeof t_schemas_case_xsd - 1},
    {"schemas/codes.xsd", t_schemas_codes_xsd, sizeof t_schemas_codes_xsd - 1},
    {"schemas/common.xsd", t_schemas_common_xsd, sizeof t_schemas_common_xsd - 1},
    {"schemas/comparison.xsd", t_schemas_comparison_xsd, sizeof t_schemas_comparison_xsd - 1},
    {"schemas/decisions.xsd", t_schemas_decisions_xsd, sizeof t_schemas_decisions_xsd - 1},
    {"schemas/document.xsd", t_schemas_document_xsd, sizeof t_schemas_document_xsd - 1},
    {"schemas/lexicon.xsd", t_schemas_lexicon_xsd, sizeof t_schemas_lexicon_xsd - 1},
    {"schemas/names.xsd", t_schemas_names_xsd, sizeof t_schemas_names_xsd - 1},
    {"schemas/opposites.xsd", t_schemas_opposites_xsd, sizeof t_schemas_opposites_xsd - 1},
    {"schemas/phrases.xsd", t_schemas_phrases_xsd, sizeof t_schemas_phrases_xsd - 1},
    {"schemas/plan.xsd", t_schemas_plan_xsd, sizeof t_schemas_plan_xsd - 1},
    {"schemas/profile.xsd", t_schemas_profile_xsd, sizeof t_schemas_profile_xsd - 1},
    {"schemas/query.xsd", t_schemas_query_xsd, sizeof t_schemas_query_xsd - 1},
    {"schemas/receipt.xsd", t_schemas_receipt_xsd, sizeof t_schemas_receipt_xsd - 1},
    {"schemas/review.xsd", t_schemas_review_xsd, sizeof t_schemas_review_xsd - 1},
    {"schemas/rows.xsd", t_schemas_rows_xsd, sizeof t_schemas_rows_xsd - 1},
    {"schemas/rules.xsd", t_schemas_rules_xsd, sizeof t_schemas_rules_xsd - 1},
    {"schemas/signs.xsd", t_schemas_signs_xsd, sizeof t_schemas_signs_xsd - 1},
    {"schemas/status.xsd", t_schemas_status_xsd, sizeof t_schemas_status_xsd - 1},
    {"schemas/topics.xsd", t_schemas_topics_xsd, sizeof t_schemas_topics_xsd - 1},
    {"schemas/weighing.xsd", t_schemas_weighing_xsd, sizeof t_schemas_weighing_xsd - 1},
    {"schemas/wordlists.xsd", t_schemas_wordlists_xsd, sizeof t_schemas_wordlists_xsd - 1},
    {"schemas/words.xsd", t_schemas_words_xsd, sizeof t_schemas_words_xsd - 1},
    {"wording/amounts.xml", t_wording_amounts_xml, sizeof t_wording_amounts_xml - 1},
    {"wording/checks.xml", t_wording_checks_xml, sizeof t_wording_checks_xml - 1},
    {"wording/lexicon.xml", t_wording_lexicon_xml, sizeof t_wording_lexicon_xml - 1},
    {"wording/names.xml", t_wording_names_xml, sizeof t_wording_names_xml - 1},
    {"wording/needs.xml", t_wording_needs_xml, sizeof t_wording_needs_xml - 1},
    {"wording/opposites.xml", t_wording_opposites_xml, sizeof t_wording_opposites_xml - 1},
    {"wording/outcomes.xml", t_wording_outcomes_xml, sizeof t_wording_outcomes_xml - 1},
    {"wording/places.xml", t_wording_places_xml, sizeof t_wording_places_xml - 1},
    {"wording/provision.xml", t_wording_provision_xml, sizeof t_wording_provision_xml - 1},
    {"wording/reading.xml", t_wording_reading_xml, sizeof t_wording_reading_xml - 1},
    {"wording/roles.xml", t_wording_roles_xml, sizeof t_wording_roles_xml - 1},
    {"wording/rows.xml", t_wording_rows_xml, sizeof t_wording_rows_xml - 1},
    {"wording/signs.xml", t_wording_signs_xml, sizeof t_wording_signs_xml - 1},
    {"wording/topics.xml", t_wording_topics_xml, sizeof t_wording_topics_xml - 1},
    {"wording/weighing.xml", t_wording_weighing_xml, sizeof t_wording_weighing_xml - 1},
    {"wording/work.xml", t_wording_work_xml, sizeof t_wording_work_xml - 1},
    {"words/en-GB.xml", t_words_en_GB_xml, sizeof t_words_en_GB_xml - 1},
};

size_t ct_count(void) { return sizeof table / sizeof table[0]; }

const char *ct_path(size_t index) { return index < ct_count() ? table[index].path : NULL; }

const unsigned char *ct_bytes(size_t index) { return index < ct_count() ? table[index].bytes : NULL; }

size_t ct_length(size_t index) { return index < ct_count() ? table[index].length : 0; }
