#include "words/cue_text.hpp"

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/text.hpp"

namespace nc::words {

std::string cue_meta(const practice::CueScreen& screen) {
  std::string meta =
      fmt::format("{} · {}", region_words(screen.regions), fold_case(difficulty_word(screen.difficulty)));
  if (screen.sitting_size > 1) meta += " · " + fill(form("case {0} of {1}"), screen.place + 1, screen.sitting_size);
  if (screen.visit_count > 1) meta += " · " + fill(form("visit {0} of {1}"), screen.visit + 1, screen.visit_count);
  return meta;
}

}  // namespace nc::words
