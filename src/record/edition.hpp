#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"

namespace nc::record {

/// Says what the bytes of an edition are.
enum class EditionKind { case_file, guidance };

/// Returns `case` or `guidance`.
std::string_view to_text(EditionKind kind);
/// Returns the kind of a word that to_text() gives; nothing for any other word.
std::optional<EditionKind> parse_edition_kind(std::string_view text);

/// A case file, or a whole guidance (guidance::bundle_files), exactly as a trainee had it. The record keeps each once,
/// so that an attempt can be graded for ever by what it was an answer to.
struct Edition {
  EditionKind kind = EditionKind::case_file;
  std::string hash;     ///< SHA-256 of the bytes, which names the edition: Case::hash or Guidance::hash
  std::string meaning;  ///< meaning_hash(): equal for editions that differ in comments or layout only
  std::shared_ptr<const std::string> bytes;  ///< never nullptr
};

/// Returns the edition of a case or a guidance; nothing when its bytes are not known, because it was not parsed.
std::optional<Edition> edition_of(const cases::Case& the_case);
std::optional<Edition> edition_of(const guidance::Guidance& guidance);

}  // namespace nc::record
