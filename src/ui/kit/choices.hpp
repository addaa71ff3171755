#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/widgets.hpp"
#include "words/message.hpp"

// Groups of which one is chosen. Each gives what was pressed in this frame, also by a digit while the group has the
// keyboard.

namespace nc::ui {

/// A group of choices.
struct ChoiceSpec {
  std::string_view id;
  std::string_view name;  ///< of the group, for those who cannot see what stands above it
  bool enabled = true;
  bool digits_anyway = false;  ///< digits choose here even while another part of the screen has the keyboard
};

/// The four urgencies as tiles with mark and word, side by side (two by two when narrow).
std::optional<guidance::Urgency> urgency_tiles(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                               std::optional<guidance::Urgency> given);

/// The four urgencies as rows with mark, sentence and digit.
std::optional<guidance::Urgency> urgency_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                              std::optional<guidance::Urgency> given);

/// Words side by side, all equally wide; one below the other when they do not fit.
std::optional<std::size_t> segments(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                    std::span<const std::string_view> labels, std::optional<std::size_t> chosen);

/// The same with texts of the catalogue.
template <std::size_t Count>
std::optional<std::size_t> segments(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                    const std::array<words::Message, Count>& labels,
                                    std::optional<std::size_t> chosen) {
  std::array<std::string_view, Count> words;
  std::copy(labels.begin(), labels.end(), words.begin());
  return segments(canvas, flow, spec, std::span<const std::string_view>(words), chosen);
}

/// Sentences one below the other, each with its digit; a press chooses at once, nothing stays chosen.
std::optional<std::size_t> sentence_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                         std::span<const std::string_view> sentences);

/// True while a control of this group (local id) has the keyboard.
bool focus_within(Canvas& canvas, std::string_view group);

/// The digit 1 to `most` that went down in this frame and belongs to nobody's text, counted from 0.
std::optional<std::size_t> pressed_digit(Canvas& canvas, std::size_t most);

}  // namespace nc::ui
