#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/widgets.hpp"
#include "words/message.hpp"

// Groups of choices of which one can be chosen. Each function draws the group and moves the flow below it. It returns
// the choice that was pressed in this frame, and nothing in most frames. While the focus is in the group, the digits 1
// to 8 press its members too. A group has at most 8 members, because their ids are the digits.

namespace nc::ui {

/// How a group of choices is named and used.
struct ChoiceSpec {
  std::string_view id;    ///< local
  std::string_view name;  ///< of the group, for those who cannot see the heading above it
  bool enabled = true;
  bool digits_anyway = false;  ///< digits press its members even while the focus is somewhere else
};

/// Draws the four urgencies as tiles with a mark and a word, side by side; two by two in a column narrower than 20 em.
/// `given` is the urgency that is chosen now.
std::optional<guidance::Urgency> urgency_tiles(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                               std::optional<guidance::Urgency> given);

/// Draws the four urgencies as rows, each with its mark, sentence and digit. `given` is the urgency that is chosen now.
std::optional<guidance::Urgency> urgency_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                              std::optional<guidance::Urgency> given);

/// Draws words side by side, all equally wide; they go on in further lines when they do not fit. `chosen` and the
/// result are places in `labels`.
std::optional<std::size_t> segments(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                    std::span<const std::string_view> labels, std::optional<std::size_t> chosen);

/// Draws the segments with texts of the catalogue as their labels.
template <std::size_t Count>
std::optional<std::size_t> segments(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                    const std::array<words::Message, Count>& labels,
                                    std::optional<std::size_t> chosen) {
  std::array<std::string_view, Count> words;
  std::copy(labels.begin(), labels.end(), words.begin());
  return segments(canvas, flow, spec, std::span<const std::string_view>(words), chosen);
}

/// Draws sentences one below the other, each with its digit. Each is a button: none of them stays chosen. The result is
/// a place in `sentences`.
std::optional<std::size_t> sentence_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                         std::span<const std::string_view> sentences);

/// Returns true while a control within the group with this local id has the focus.
bool focus_within(Canvas& canvas, std::string_view group);

/// Returns the digit, less one, when a digit from 1 to `most` went down in this frame: a place from 0 to `most` - 1.
/// Returns nothing while text is being typed, because the digit belongs to the text then.
std::optional<std::size_t> pressed_digit(Canvas& canvas, std::size_t most);

}  // namespace nc::ui
