#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// What the engine has to say, before it is said in any language: the English sentence by which the catalogue of texts
// is asked, and what stands in its gaps. The faces turn it into words (words::said), so this layer stays without a
// locale. Made only in practice/session/notices, where xgettext collects `phrase("…")` and `phrases("…", "…")`.

namespace nc::practice {

struct Phrase {
  const char* one;             ///< English, with gaps `{0}`, `{1}` …
  const char* many = nullptr;  ///< the same for another count than one; `{0}` is then the count
  std::size_t count = 1;
  std::vector<std::string> arguments{};  ///< for the gaps, the count left out
  std::vector<Phrase> list{};            ///< said one after the other ('a, b and c') in the first gap, when not empty

  /// Equal when they say the same.
  friend bool operator==(const Phrase& a, const Phrase& b) {
    return std::string_view(a.one) == b.one && a.count == b.count && a.arguments == b.arguments && a.list == b.list;
  }
};

/// A sentence as it stands.
constexpr const char* phrase(const char* english) {
  return english;
}
/// A sentence that counts; `{0}` is the count.
inline Phrase phrases(const char* one, const char* many, std::size_t count) {
  return {one, many, count};
}

}  // namespace nc::practice
