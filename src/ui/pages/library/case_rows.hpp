#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "onscreen/geometry.hpp"
#include "practice/screens/library_screen.hpp"

// Which rows of a long list are set at all, and where they are, so that ten thousand cost what a screenful costs.

namespace nc::ui {

class Canvas;

/// How many lines the titles of a library take in a column. Each title is measured once for a width and a text size.
class TitleLines {
 public:
  /// To be called before lines(): forgets what was measured for another library, width or text size.
  void fit(const Canvas& canvas, const library::SharedContent& library, float width);

  /// Of a row of that library; 1 or more.
  int lines(const Canvas& canvas, const practice::LibraryRow& row);

 private:
  library::SharedContent library_;  ///< kept, so that another one never has its address
  float width_ = 0;
  float line_height_ = 0;
  float em_ = 0;
  std::vector<std::uint16_t> lines_;  ///< by place in the catalogue; 0: not measured yet
};

/// What the table keeps from frame to frame; made anew in every frame, but for the titles.
struct CaseRows {
  TitleLines titles;
  std::vector<float> tops;         ///< of each row, from the top of the list; the last is where the list ends
  std::vector<std::size_t> shown;  ///< rows in the tree, in order

  float height() const { return tops.empty() ? 0 : tops.back(); }
};

/// A list up to this long is in the tree as a whole; of a longer one what is seen, and the rows that the keyboard and
/// assistive technology can go to from there.
inline constexpr std::size_t whole_list = 200;

/// Chooses the rows that are in the tree: those between `top` and `bottom` (from the top of the list) with a few more
/// on either side, the first and the last, and those around `wanted` (the row with the keyboard, the row that assistive
/// technology asked for). Needs `tops`.
void choose_rows(CaseRows& rows, float top, float bottom, const std::vector<std::size_t>& wanted);

/// The place among the rows of the case with this id; nothing when it is not there.
std::optional<std::size_t> find_row(const practice::LibraryScreen& screen, std::string_view id);

}  // namespace nc::ui
