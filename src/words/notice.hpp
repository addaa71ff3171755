#pragma once

#include <string>

#include "practice/session/notice.hpp"

// The sentences of what a session has to say beside its screen.

namespace nc::words {

/// 'No case fits the filter. Widen it and try again.'
std::string said(const practice::Notice& notice);
/// 'Debrief. Outcome: safe.'
std::string said(const practice::Announcement& announcement);
/// Part of a sentence: 'classify the report that is still open and decide what the patient should do'; empty when
/// nothing is missing.
std::string listed(const practice::Missing& missing);
/// 'Still to do: decide what the patient should do'; empty when nothing is missing.
std::string still_missing(const practice::Missing& missing);

}  // namespace nc::words
