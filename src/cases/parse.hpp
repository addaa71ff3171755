#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

/// Where each part of a case was written, so that checks over the library can point at it.
struct CaseOrigin {
  std::string text;  ///< the file's text, for excerpts
  SourcePlace id;
  SourcePlace twin;
  CaseId written_id;                   ///< as far as it could be read, also when the file has errors
  std::optional<CaseId> written_twin;  ///< the same of `twin`
};

/// One case file read: the case when the file has no error, its origin, and every diagnostic of the file in one pass.
struct ParsedCase {
  std::optional<Case> the_case;
  CaseOrigin origin;
  Diagnostics diagnostics;
};

/// Text of a case file to a case, by every check that needs only this file and the guidance (read_draft says which).
ParsedCase parse_case(std::string_view text, const std::string& path, const guidance::Guidance& guidance);

}  // namespace nc::cases
