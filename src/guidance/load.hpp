#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/guidance.hpp"
#include "support/diagnostic.hpp"

namespace nc::guidance {

/// One file of a folder of guidance: its bytes, and its path for messages.
struct SourceFile {
  std::string path;  ///< ends in the name of the file: `…/decisions.toml`
  std::string text;
};

/// Holds what came of reading a folder of guidance.
struct LoadedGuidance {
  std::optional<Guidance> guidance;  ///< nothing when there is an error
  Diagnostics diagnostics;           ///< of all files, sorted by place
};

/// Parses documents.toml, statements.toml, resolutions.toml, decisions.toml, advice.toml, scoring.toml and,
/// where it is there, answers.toml, and checks them against one another. The files are recognised by the end of their
/// path; others are ignored. Every id that is named must exist. A rule needs a statement that may decide an urgency,
/// and none that is never scored; an item of advice needs statements that may support advice; an emergency rule may
/// cite a statement about certain regions only for these regions (`res-lung-region`). Nothing about the shipped folder
/// is taken for granted, because a local protocol may bring other documents, rules, advice and numbers. Diagnostics are
/// NC0500 to NC0599.
LoadedGuidance parse_guidance(const std::vector<SourceFile>& files);

}  // namespace nc::guidance
