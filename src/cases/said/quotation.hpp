#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"
#include "support/text.hpp"

// Quotations of what a patient says. White space counts as one blank however it is written, because a file may break
// a line anywhere.

namespace nc::cases {

/// Returns the text with each run of white space as one blank, and none at its ends.
std::string joined_space(std::string_view text);

/// Returns where the quotation is first written in the text; nothing when it is not, or is blank.
std::optional<TextRange> find_quotation(std::string_view text, std::string_view quotation);

/// Returns true when the quotation stands in what the patient says at the visit: in the words when `heard` is nothing,
/// or else in an answer to that topic.
bool is_said(const Visit& visit, std::optional<Topic> heard, std::string_view quotation);

/// Returns true when the quotation stands anywhere in the words or answers of the visit.
bool is_said_anywhere(const Visit& visit, std::string_view quotation);

/// Returns true when the text holds these words as whole words. Both must be folded, and their white space joined.
bool holds_words(std::string_view text, std::string_view words);

}  // namespace nc::cases
