#pragma once

#include <string>
#include <vector>

#include "library/known_source.hpp"
#include "testing/shipped_cases.hpp"

// Sources of cases for tests, made of texts in memory.

namespace nc::testing {

struct NamedText {
  std::string name;
  std::string text;
};

/// A case that stands for itself: plain_case() with this id, in the file of that name.
NamedText named_case(const std::string& id);

/// A case that differs from named_case() in one cue and names a twin.
NamedText twin_case(const std::string& id, const std::string& twin, const std::string& trend);

/// A folder whose files were all read now. Each case's hash is the text's own.
library::KnownSource fresh_source(const std::string& folder, const std::vector<NamedText>& files,
                                  const guidance::Guidance& guidance);

/// The same source at the next start, when nothing changed: all of it from its index.
library::KnownSource remembered_source(const library::KnownSource& known);

}  // namespace nc::testing
