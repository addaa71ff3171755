#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

/// Says where the parts of a case are written that checks over a whole library point at.
struct CaseOrigin {
  std::string text;  ///< text of the file, for excerpts
  SourcePlace id;
  SourcePlace twin;
  CaseId written_id;                   ///< empty when it could not be read; may be set though the file has errors
  std::optional<CaseId> written_twin;  ///< likewise; nothing when the file names no twin
};

/// Holds what came of reading one case file.
struct ParsedCase {
  std::optional<Case> the_case;  ///< nothing when the file has an error
  CaseOrigin origin;
  bool is_other_file = false;  ///< as Draft::is_other_file
  Diagnostics diagnostics;     ///< everything that is wrong with the file, sorted by place
};

/// Parses a case file with every check that needs only this file and the guidance (see read_draft).
ParsedCase parse_case(std::string_view text, const std::string& path, const guidance::Guidance& guidance);

}  // namespace nc::cases
