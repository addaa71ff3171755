#include "platform/drawing/frame_tiles.hpp"

#include <algorithm>

namespace nc::platform {
namespace {

std::size_t tiles_in(int pixels) {
  return static_cast<std::size_t>((pixels + FrameTiles::side - 1) / FrameTiles::side);
}

int pixels_of(std::size_t tiles) {
  return static_cast<int>(tiles) * FrameTiles::side;
}

/// Continues the areas that end where these begin and are as wide.
void join_below(std::vector<PixelRect>& areas, const std::vector<PixelRect>& runs) {
  for (const PixelRect& run : runs) {
    const auto above = std::find_if(areas.begin(), areas.end(), [&run](const PixelRect& area) {
      return area.bottom == run.top && area.left == run.left && area.right == run.right;
    });
    if (above == areas.end())
      areas.push_back(run);
    else
      above->bottom = run.bottom;
  }
}

}  // namespace

FrameTiles::FrameTiles(const PixelRect& picture)
    : picture_(picture),
      across_(tiles_in(picture.right)),
      down_(tiles_in(picture.bottom)),
      sums_(across_ * down_) {}

void FrameTiles::add(const PixelRect& reach, std::uint64_t sum) {
  if (reach.empty()) return;
  const std::size_t right = tiles_in(reach.right);
  const std::size_t bottom = tiles_in(reach.bottom);
  for (auto row = static_cast<std::size_t>(reach.top / side); row < bottom; ++row) {
    for (auto column = static_cast<std::size_t>(reach.left / side); column < right; ++column)
      mix(sums_[row * across_ + column], sum);
  }
}

/// Of one row of tiles, those joined that are close to each other.
std::vector<PixelRect> FrameTiles::differing_runs(const FrameTiles& other, std::size_t row) const {
  constexpr int close = 2 * side;
  std::vector<PixelRect> runs;
  for (std::size_t column = 0; column < across_; ++column) {
    if (sums_[row * across_ + column] == other.sums_[row * across_ + column]) continue;
    const PixelRect tile =
        common({pixels_of(column), pixels_of(row), pixels_of(column + 1), pixels_of(row + 1)}, picture_);
    if (!runs.empty() && tile.left - runs.back().right <= close)
      runs.back().right = tile.right;
    else
      runs.push_back(tile);
  }
  return runs;
}

PixelAreas FrameTiles::differing_from(const FrameTiles& other) const {
  std::vector<PixelRect> found;
  for (std::size_t row = 0; row < down_; ++row)
    join_below(found, differing_runs(other, row));
  PixelAreas areas;
  for (const PixelRect& area : found)
    areas.add(area);
  return areas;
}

}  // namespace nc::platform
