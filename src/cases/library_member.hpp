#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/parse.hpp"

namespace nc::cases {

/// What the checks over a whole library need of one file, so that they can run without the case: written down once when
/// the file was read, and kept as bytes beside its card.
struct LibraryMember {
  CaseId written_id;  ///< as far as it could be read, also when the file has errors
  std::optional<CaseId> written_twin;
  SourcePlace id;
  SourcePlace twin;
  std::string id_line;    ///< the line of the file with the id, for the excerpt
  std::string twin_line;  ///< the same of `twin`
  /// The findings of every visit, hours and regions among them; nothing when the file has errors.
  std::optional<std::vector<guidance::Findings>> visits;
};

/// The member that a parsed file is.
LibraryMember member_of(const ParsedCase& parsed);

/// A member as bytes, without its path; and back, with the path given. Nothing for bytes that are no member.
std::string encode_member(const LibraryMember& member);
std::optional<LibraryMember> decode_member(std::string_view bytes, const std::string& path);

}  // namespace nc::cases
