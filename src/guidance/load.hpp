#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/guidance.hpp"
#include "support/diagnostic.hpp"

namespace nc::guidance {

/// One file of a guidance folder: its path for messages and its bytes.
struct SourceFile {
  std::string path;
  std::string text;
};

/// A guidance folder read: the guidance when there is no error, and every diagnostic.
struct LoadedGuidance {
  std::optional<Guidance> guidance;
  Diagnostics diagnostics;
};

/// Parses and cross-checks documents.toml, statements.toml, resolutions.toml, decisions.toml, advice.toml and scoring.toml
/// (found by the end of their path). Every id must exist; a statement may decide a class only with use C and support advice only with use A;
/// citations of single-region statements need their filter. Diagnostics NC0500 to NC0599.
LoadedGuidance parse_guidance(const std::vector<SourceFile>& files);

}  // namespace nc::guidance
