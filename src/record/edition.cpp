#include "record/edition.hpp"

#include "cases/meaning.hpp"
#include "guidance/meaning.hpp"

namespace nc::record {

std::string_view to_text(EditionKind kind) {
  return kind == EditionKind::guidance ? "guidance" : "case";
}

std::optional<EditionKind> parse_edition_kind(std::string_view text) {
  if (text == "case") return EditionKind::case_file;
  if (text == "guidance") return EditionKind::guidance;
  return std::nullopt;
}

std::optional<Edition> edition_of(const cases::Case& the_case) {
  if (!the_case.bytes) return std::nullopt;
  return Edition{EditionKind::case_file, the_case.hash, cases::meaning_hash(the_case), the_case.bytes};
}

std::optional<Edition> edition_of(const guidance::Guidance& guidance) {
  if (!guidance.bytes) return std::nullopt;
  return Edition{EditionKind::guidance, guidance.hash, guidance::meaning_hash(guidance), guidance.bytes};
}

}  // namespace nc::record
