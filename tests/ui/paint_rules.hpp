#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "ui/kit/paint_log.hpp"

// What must hold for what a frame has really painted. Each rule gives the breaches as sentences, so that a test can
// show that it finds one.

namespace nc::ui {

/// The part of the log that counts: what was painted since the last veil (behind a dialog nothing is read).
inline std::vector<Painted> since_veil(const PaintLog& log) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < log.size(); ++at) {
    if (log[at].kind == PaintKind::veil) begin = at + 1;
  }
  return {log.begin() + static_cast<std::ptrdiff_t>(begin), log.end()};
}

/// What can be seen of it.
inline Rect seen(const Painted& one) {
  const Rect rect = intersect(one.rect, one.clip);
  return rect.empty() ? Rect{} : rect;
}

/// The colour that was at a point before log[at] was painted.
inline std::optional<Colour> behind(const std::vector<Painted>& log, std::size_t at, Point point) {
  for (std::size_t index = at; index-- > 0;) {
    if (log[index].kind == PaintKind::fill && seen(log[index]).contains(point)) return log[index].colour;
  }
  return std::nullopt;
}

/// Text that is wider or higher than its room, or cut by the left or right edge of what it is in.
inline std::vector<std::string> text_that_does_not_fit(const PaintLog& log) {
  std::vector<std::string> breaches;
  for (const Painted& one : since_veil(log)) {
    if (one.kind != PaintKind::text) continue;
    const bool wide = one.rect.left < one.room.left - 1 || one.rect.right > one.room.right + 1;
    const bool cut = one.rect.left < one.clip.left - 1 || one.rect.right > one.clip.right + 1;
    if (wide) breaches.push_back("wider than its room: " + one.words);
    if (cut) breaches.push_back("cut at the side: " + one.words);
  }
  return breaches;
}

/// Lines of text painted over one another.
inline std::vector<std::string> text_on_text(const PaintLog& log) {
  std::vector<Painted> texts;
  for (const Painted& one : since_veil(log)) {
    if (one.kind == PaintKind::text && !seen(one).empty()) texts.push_back(one);
  }
  std::vector<std::string> breaches;
  for (std::size_t a = 0; a < texts.size(); ++a) {
    for (std::size_t b = a + 1; b < texts.size(); ++b) {
      if (!intersect(seen(texts[a]).grown(-2), seen(texts[b]).grown(-2)).empty())
        breaches.push_back(texts[a].words + " / " + texts[b].words);
    }
  }
  return breaches;
}

/// What a theme must reach, by WCAG 2 (AA; AAA for text in high contrast).
struct LeastContrast {
  double text = 4.5;
  double mark = 3.0;
};

/// Text and marks that do not stand out from what is really behind them, at both ends and in the middle.
inline std::vector<std::string> faint(const PaintLog& log, const LeastContrast& least) {
  const std::vector<Painted> painted = since_veil(log);
  std::vector<std::string> breaches;
  for (std::size_t at = 0; at < painted.size(); ++at) {
    const Painted& one = painted[at];
    if (one.kind != PaintKind::text && one.kind != PaintKind::mark) continue;
    const Rect rect = seen(one);
    if (rect.width() < 2 || rect.height() < 2) continue;
    const float middle = rect.centre().y;
    for (const float x : {rect.left + 1, rect.centre().x, rect.right - 1}) {
      const auto back = behind(painted, at, {x, middle});
      const double got = back ? contrast(one.colour, *back) : 0;
      if (got < (one.kind == PaintKind::text ? least.text : least.mark))
        breaches.push_back(std::to_string(got) + " to 1: " + (one.words.empty() ? "a mark" : one.words));
    }
  }
  return breaches;
}

/// The last ring that was painted, with its place in what counts.
inline std::optional<std::size_t> ring_of(const std::vector<Painted>& painted) {
  for (std::size_t at = painted.size(); at-- > 0;) {
    if (painted[at].kind == PaintKind::ring) return at;
  }
  return std::nullopt;
}

/// Why the ring around the control at `control` cannot be seen; empty when it can: painted along its edge, not cut, and
/// at 3:1 or more against what is behind it on every side.
inline std::string why_ring_unseen(const PaintLog& log, const Rect& control) {
  const std::vector<Painted> painted = since_veil(log);
  const auto at = ring_of(painted);
  if (!at) return "no ring";
  const Rect ring = painted[*at].rect;
  const float farthest = std::max({std::abs(ring.left - control.left), std::abs(ring.top - control.top),
                                   std::abs(ring.right - control.right), std::abs(ring.bottom - control.bottom)});
  if (farthest > 8) return "the ring is not around it";
  const Rect visible = seen(painted[*at]);
  if (visible.width() < ring.width() - 1.5F) return "the ring is cut at a side";
  const bool taller_than_view = ring.height() > painted[*at].clip.height();
  if (!taller_than_view && visible.height() < ring.height() - 1.5F) return "the ring is cut above or below";
  const Point middle = ring.centre();
  for (const Point point : {Point{ring.left, middle.y}, Point{ring.right, middle.y}, Point{middle.x, ring.top},
                            Point{middle.x, ring.bottom}}) {
    const Rect clip = painted[*at].clip.grown(-0.5F);
    const Point inside{std::clamp(point.x, clip.left, clip.right), std::clamp(point.y, clip.top, clip.bottom)};
    const auto back = behind(painted, *at, inside);
    if (!back || contrast(painted[*at].colour, *back) < 3.0) return "the ring does not stand out";
  }
  return {};
}

}  // namespace nc::ui
