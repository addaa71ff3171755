#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/parse.hpp"

namespace nc::cases {

/// Holds what the checks over a whole library need to know about one file, so that they can run without its case. It is
/// made once when the file is read, and kept as bytes beside the card of the case.
struct LibraryMember {
  CaseId written_id;                   ///< empty when it could not be read; may be set though the file has errors
  std::optional<CaseId> written_twin;  ///< likewise; nothing when the file names no twin
  SourcePlace id;                      ///< where the id is written
  SourcePlace twin;                    ///< where the twin is written
  std::string id_line;                 ///< line of the file with the id, for the excerpt of a diagnostic
  std::string twin_line;               ///< line of the file with the twin
  bool is_draft = false;               ///< its status is `draft`; false when the file has errors
  CaseUse use = CaseUse::practice;     ///< `practice` when the file has errors
  /// A tag begins with `two-cues-` and so says why the twin differs in two findings.
  bool two_cues = false;
  /// The findings of every visit with its hours and regions; nothing when the file has errors.
  std::optional<std::vector<guidance::Findings>> visits;
};

/// Returns the member for a file that was read.
LibraryMember member_of(const ParsedCase& parsed);

/// Returns the member as bytes. The path of its places is left out, because the bytes may be read at another path.
std::string encode_member(const LibraryMember& member);
/// Returns the member in bytes that encode_member() made, with `path` in its places; nothing for any other bytes.
std::optional<LibraryMember> decode_member(std::string_view bytes, const std::string& path);

}  // namespace nc::cases
