#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/guidance.hpp"
#include "support/diagnostic.hpp"

namespace nc::guidance {

/// One file of a guidance folder: its path for messages and its bytes.
struct SourceFile {
  std::string path;  ///< its end is the file's name: `…/decisions.toml`
  std::string text;
};

/// A guidance folder read: the guidance when there is no error, and every diagnostic.
struct LoadedGuidance {
  std::optional<Guidance> guidance;  ///< without its hash, which belongs to whoever read the bytes
  Diagnostics diagnostics;           ///< of all files, sorted by place
};

/// Parses and cross-checks documents.toml, statements.toml, resolutions.toml, decisions.toml, advice.toml and
/// scoring.toml (found by the end of their path; other files are passed over). Every id must exist; a rule needs a
/// statement of use C and no unscored one, an advice item statements of use A; emergency rules cite statements of
/// certain regions only with a filter (`res-lung-region`). Nothing about the shipped folder is taken for granted: a
/// local protocol may bring other documents, rules, advice and numbers. Diagnostics NC0500 to NC0599.
LoadedGuidance parse_guidance(const std::vector<SourceFile>& files);

}  // namespace nc::guidance
