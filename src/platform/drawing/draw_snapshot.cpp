#include "platform/drawing/draw_snapshot.hpp"

#include <cstring>
#include <type_traits>

namespace nc::platform {
namespace {

static_assert(sizeof(ImDrawVert) == 20, "no padding, or comparing bytes would compare rubbish");
static_assert(std::is_trivially_copyable_v<ImDrawVert>);

template <class Element>
bool same_bytes(const std::vector<Element>& left, const std::vector<Element>& right) {
  return left.size() == right.size() &&
         (left.empty() || std::memcmp(left.data(), right.data(), left.size() * sizeof(Element)) == 0);
}

}  // namespace

void DrawSnapshot::fill(const ImDrawData& data) {
  vertices.clear();
  indices.clear();
  commands.clear();
  origin = {data.DisplayPos.x, data.DisplayPos.y};
  size = {data.DisplaySize.x, data.DisplaySize.y};
  scale = {data.FramebufferScale.x, data.FramebufferScale.y};
  for (int number = 0; number < data.CmdListsCount; ++number) {
    const ImDrawList& list = *data.CmdLists[number];
    const auto first_vertex = static_cast<unsigned int>(vertices.size());
    const auto first_index = static_cast<unsigned int>(indices.size());
    vertices.insert(vertices.end(), list.VtxBuffer.begin(), list.VtxBuffer.end());
    indices.insert(indices.end(), list.IdxBuffer.begin(), list.IdxBuffer.end());
    for (const ImDrawCmd& command : list.CmdBuffer) {
      if (command.UserCallback != nullptr || command.ElemCount == 0) {
        continue;
      }
      const ImVec4& clip = command.ClipRect;
      commands.push_back({{clip.x, clip.y, clip.z, clip.w},
                          command.TextureId,
                          command.ElemCount,
                          first_index + command.IdxOffset,
                          first_vertex + command.VtxOffset});
    }
  }
}

int DrawSnapshot::pixels(std::size_t axis) const {
  const float length = size[axis] * scale[axis];
  return length > 0.0F ? static_cast<int>(length + 0.5F) : 0;
}

bool DrawSnapshot::same_as(const DrawSnapshot& other) const {
  return origin == other.origin && size == other.size && scale == other.scale && commands == other.commands &&
         same_bytes(vertices, other.vertices) && same_bytes(indices, other.indices);
}

}  // namespace nc::platform
