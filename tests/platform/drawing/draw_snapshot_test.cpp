#include "platform/drawing/draw_snapshot.hpp"

#include <catch2/catch.hpp>

#include "platform/drawing/imgui_context.hpp"

namespace nc::platform {
namespace {

void ignore_callback(const ImDrawList*, const ImDrawCmd*) {}

/// One frame with a rectangle at `x`, and another list behind it.
DrawSnapshot snapshot_of(float x, ImU32 colour = IM_COL32_WHITE) {
  feed_imgui(ImGui::GetIO(), {}, 0.016);
  ImGui::NewFrame();
  begin_page();
  ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(x, 10), ImVec2(x + 20, 30), colour);
  ImGui::GetForegroundDrawList()->AddTriangleFilled(ImVec2(0, 0), ImVec2(9, 0), ImVec2(0, 9), IM_COL32_WHITE);
  ImGui::End();
  ImGui::Render();
  DrawSnapshot snapshot;
  snapshot.fill(*ImGui::GetDrawData());
  return snapshot;
}

}  // namespace

TEST_CASE("two frames of the same screen are the same, to the byte") {
  const ImGuiTestContext context;
  snapshot_of(5);
  const DrawSnapshot first = snapshot_of(5);
  CHECK(first.same_as(snapshot_of(5)));
}

TEST_CASE("a moved or recoloured shape makes another picture") {
  const ImGuiTestContext context;
  snapshot_of(5);
  const DrawSnapshot first = snapshot_of(5);
  CHECK_FALSE(first.same_as(snapshot_of(6)));
  CHECK_FALSE(first.same_as(snapshot_of(5, IM_COL32(255, 255, 254, 255))));
}

TEST_CASE("another size or scale of the display makes another picture") {
  const ImGuiTestContext context;
  snapshot_of(5);
  const DrawSnapshot first = snapshot_of(5);
  ImGui::GetIO().DisplayFramebufferScale = ImVec2(2, 2);
  const DrawSnapshot scaled = snapshot_of(5);
  CHECK_FALSE(first.same_as(scaled));
  CHECK(first.pixels(0) == 800);
  CHECK(scaled.pixels(0) == 1600);
  CHECK(scaled.pixels(1) == 1200);
}

TEST_CASE("the lists of a frame become one run of vertices and indices, and every command stays inside it") {
  const ImGuiTestContext context;
  snapshot_of(5);
  const DrawSnapshot snapshot = snapshot_of(5);
  REQUIRE(snapshot.commands.size() >= 2);
  std::size_t indices = 0;
  for (const DrawCommand& command : snapshot.commands) {
    CHECK(command.first_index == indices);
    indices += command.count;
    for (std::size_t place = command.first_index; place < indices; ++place) {
      REQUIRE(command.first_vertex + snapshot.indices.at(place) < snapshot.vertices.size());
    }
  }
  CHECK(indices == snapshot.indices.size());
}

TEST_CASE("callbacks and empty commands are left out, and a minimised window has no pixels") {
  const ImGuiTestContext context;
  ImGui::GetIO().DisplaySize = ImVec2(0, 0);
  feed_imgui(ImGui::GetIO(), {}, 0.016);
  ImGui::NewFrame();
  ImGui::GetForegroundDrawList()->AddCallback(ignore_callback, nullptr);
  ImGui::Render();
  DrawSnapshot snapshot;
  snapshot.fill(*ImGui::GetDrawData());
  CHECK(snapshot.commands.empty());
  CHECK(snapshot.pixels(0) == 0);
}

}  // namespace nc::platform
