#pragma once

#include <array>
#include <string_view>

namespace nc::cases {

// The texts of a template that the author is to replace. A case with one of them is not ready.
inline constexpr std::string_view title_placeholder = "Title that gives nothing away";
inline constexpr std::string_view author_placeholder = "Your name";
inline constexpr std::string_view summary_placeholder = "Occupation, age";
inline constexpr std::string_view target_placeholder = "The muscles that were needled, in words";
inline constexpr std::string_view words_placeholder = "What the patient says, in the patient's own words.";
inline constexpr std::string_view answer_placeholder = "The patient's answer.";
inline constexpr std::string_view point_placeholder = "At most 20 words: the cue that decides this case.";
inline constexpr std::string_view next_placeholder = "One sentence: what this patient does because of a wrong answer.";

inline constexpr std::string_view quote_placeholder = "The words that say it";

inline constexpr std::array<std::string_view, 9> placeholders = {
    title_placeholder,  author_placeholder, summary_placeholder, target_placeholder, words_placeholder,
    answer_placeholder, point_placeholder,  next_placeholder,    quote_placeholder};

}  // namespace nc::cases
