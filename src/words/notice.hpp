#pragma once

#include <string>
#include <vector>

#include "practice/session/phrase.hpp"

// What the engine says, in the reader's language.

namespace nc::words {

std::string said(const practice::Phrase& phrase);
/// The same of several, as one list: 'a, b and c'.
std::string listed(const std::vector<practice::Phrase>& phrases);
/// 'Still to do: …', what is missing before Submit; empty when nothing is.
std::string still_missing(const std::vector<practice::Phrase>& missing);

}  // namespace nc::words
