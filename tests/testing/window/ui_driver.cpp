#include "testing/window/ui_driver.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <catch2/catch.hpp>

#include "support/embedded.hpp"
#include "support/text.hpp"

namespace nc::testing {

UiDriver::UiDriver(library::SharedContent content, const UiOptions& options)
    : player_(std::move(content), options.settings),
      width_(options.width),
      height_(options.height) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  map_keys(io);
  build_fonts(options.settings);
  settle();
}

UiDriver::~UiDriver() = default;

void UiDriver::restart(const library::SharedContent& content) {
  practice::Settings settings = player_.model().settings;
  player_ = practice::Player(content, settings);
  state_ = {};
  actions_.clear();
  settle();
}

void UiDriver::frame(const std::vector<KeyEvent>& keys, std::string_view typed) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width_, height_};
  io.DeltaTime = 1.0F / 60.0F;
  for (const char32_t code_point : to_code_points(typed))
    io.AddInputCharacter(static_cast<unsigned>(code_point));
  for (const KeyEvent& event : keys) {
    io.KeysDown[static_cast<int>(event.key)] = true;
    io.KeyCtrl = event.ctrl;
    io.KeyShift = event.shift;
  }
  ImGui::NewFrame();
  painted_.clear();
  const ui::Input input{keys, {width_, height_}, 1.0F, asked_ ? &*asked_ : nullptr, &painted_, &pasting_};
  auto action = ui::draw(player_.shown(), state_, fonts_, input, tree_);
  asked_.reset();
  ImGui::Render();
  for (const KeyEvent& event : keys)
    io.KeysDown[static_cast<int>(event.key)] = false;
  io.KeyCtrl = false;
  io.KeyShift = false;
  if (!action) return;
  actions_.push_back(*action);
  player_.act(*action);
  if (player_.model().settings.text_percent != built_percent_) build_fonts(player_.model().settings);
}

UiDriver& UiDriver::ask(AssistiveAction action, std::string_view id, std::string_view text) {
  asked_ = AssistiveRequest{action, std::string(id), std::string(text), 0};
  settle();
  return *this;
}

void UiDriver::settle() {
  for (int count = 0; count < 3; ++count)
    frame();
}

UiDriver& UiDriver::key(const Press& press) {
  frame({KeyEvent{press.key, press.ctrl, press.shift, false, false}});
  frame();
  frame();
  return *this;
}

UiDriver& UiDriver::key(Key key_pressed) {
  return key(Press{key_pressed});
}

UiDriver& UiDriver::type(std::string_view text) {
  for (const char32_t code_point : to_code_points(text))
    frame({}, from_code_point(code_point));
  settle();
  return *this;
}

UiDriver& UiDriver::drag(Point down, Point up) {
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {down.x, down.y};
  frame();
  io.MouseDown[0] = true;
  frame();
  io.MousePos = {up.x, up.y};
  frame();
  io.MouseDown[0] = false;
  frame();
  io.MousePos = {-1.0e30F, -1.0e30F};
  settle();
  return *this;
}

UiDriver& UiDriver::click(Point place) {
  return drag(place, place);
}

UiDriver& UiDriver::click_middle(Point place) {
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {place.x, place.y};
  frame();
  io.MouseDown[2] = true;
  frame();
  io.MouseDown[2] = false;
  frame();
  io.MousePos = {-1.0e30F, -1.0e30F};
  settle();
  return *this;
}

UiDriver& UiDriver::wheel(Point place, float notches) {
  ImGui::GetIO().MousePos = {place.x, place.y};
  ImGui::GetIO().MouseWheel = notches;
  frame();
  ImGui::GetIO().MousePos = {-1.0e30F, -1.0e30F};
  settle();
  return *this;
}

Node UiDriver::node(Role role, std::string_view name) const {
  const Node* found = tree_.find(role, name);
  INFO("looking for the " << to_text(role) << " '" << name << "' on\n" << describe());
  REQUIRE(found != nullptr);
  return *found;
}

Node UiDriver::node_with_id(std::string_view id) const {
  const Node* found = tree_.find_id(id);
  INFO("looking for the id " << id << " on\n" << describe());
  REQUIRE(found != nullptr);
  return *found;
}

bool UiDriver::has(Role role, std::string_view name) const {
  return tree_.find(role, name) != nullptr;
}

bool UiDriver::says(std::string_view words) const {
  for (const Node& one : tree_.nodes()) {
    if (one.name.find(words) != std::string::npos) return true;
  }
  return false;
}

UiDriver& UiDriver::focus(const std::string& id) {
  const Node wanted = node_with_id(id);
  for (int tries = 0; tries < 200 && state_.focus != id && !in_same_group(id); ++tries)
    key(Key::tab);
  for (int tries = 0; tries < 200 && state_.focus != id; ++tries)
    key(in_front(id) ? Key::up : Key::down);
  INFO("the keyboard could not reach " << id << "; it is at '" << state_.focus << "' on\n" << describe());
  REQUIRE(state_.focus == id);
  return *this;
}

UiDriver& UiDriver::press_id(const std::string& id) {
  return focus(id).key(Key::space);
}

UiDriver& UiDriver::press(Role role, std::string_view name) {
  return press_id(node(role, name).id);
}

UiDriver& UiDriver::click_id(const std::string& id) {
  for (int tries = 0; tries < 100; ++tries) {
    const Node found = node_with_id(id);
    if (found.visible.height() >= std::min(found.rect.height(), 8.0F)) return click(found.visible.centre());
    wheel_towards(found);
  }
  FAIL("the pointer could not reach " << id);
  return *this;
}

UiDriver& UiDriver::click_on(Role role, std::string_view name) {
  return click_id(node(role, name).id);
}

std::set<std::string> UiDriver::reachable() {
  std::set<std::string> seen;
  for (int tries = 0; tries < 400; ++tries) {
    key(Key::tab);
    if (state_.focus.empty() || !seen.insert(state_.focus).second) break;
    walk_group(seen);
  }
  return seen;
}

std::string UiDriver::describe() const {
  std::string text;
  for (const Node& one : tree_.nodes())
    text += std::string(to_text(one.role)) + " '" + one.name + "' " + one.id + '\n';
  return text;
}

void UiDriver::map_keys(ImGuiIO& io) {
  const std::array<std::pair<ImGuiKey, Key>, 15> pairs{{{ImGuiKey_Tab, Key::tab},
                                                        {ImGuiKey_LeftArrow, Key::left},
                                                        {ImGuiKey_RightArrow, Key::right},
                                                        {ImGuiKey_UpArrow, Key::up},
                                                        {ImGuiKey_DownArrow, Key::down},
                                                        {ImGuiKey_Home, Key::home},
                                                        {ImGuiKey_End, Key::end},
                                                        {ImGuiKey_Delete, Key::del},
                                                        {ImGuiKey_Backspace, Key::backspace},
                                                        {ImGuiKey_Enter, Key::enter},
                                                        {ImGuiKey_Escape, Key::escape},
                                                        {ImGuiKey_A, Key::a},
                                                        {ImGuiKey_Z, Key::z},
                                                        {ImGuiKey_Space, Key::space},
                                                        {ImGuiKey_Insert, Key::insert}}};
  for (const auto& [library, ours] : pairs)
    io.KeyMap[library] = static_cast<int>(ours);
}

void UiDriver::build_fonts(const practice::Settings& settings) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  const ui::FontSizes sizes = ui::font_sizes(settings, 1.0F);
  const auto files = embedded_fonts();
  const auto make = [&](std::size_t file, float size) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.FontData = const_cast<char*>(files[file].bytes.data());
    config.FontDataSize = static_cast<int>(files[file].bytes.size());
    config.SizePixels = size * ui::pixels_per_em;
    config.GlyphRanges = glyph_ranges_.data();
    return atlas.AddFont(&config);
  };
  fonts_ = {make(0, sizes.body),  make(1, sizes.body),    make(0, sizes.small), make(1, sizes.small),
            make(0, sizes.words), make(1, sizes.heading), make(1, sizes.title)};
  REQUIRE(atlas.Build());
  atlas.SetTexID(nullptr);
  built_percent_ = settings.text_percent;
}

int UiDriver::group_of(std::string_view id) const {
  const Node* found = tree_.find_id(id);
  if (found == nullptr || found->parent == Node::no_parent) return Node::no_parent;
  const Node& parent = tree_.nodes()[static_cast<std::size_t>(found->parent)];
  const bool moves_inside = parent.role == Role::radio_group || parent.role == Role::list;
  return moves_inside ? found->parent : Node::no_parent;
}

bool UiDriver::in_same_group(std::string_view id) const {
  const int group = group_of(id);
  return group != Node::no_parent && group == group_of(state_.focus);
}

bool UiDriver::in_front(std::string_view id) const {
  return tree_.find_id(id) < tree_.find_id(state_.focus);
}

void UiDriver::walk_group(std::set<std::string>& seen) {
  if (group_of(state_.focus) == Node::no_parent) return;
  key(Key::home);
  while (seen.insert(state_.focus).second || true) {
    const std::string before = state_.focus;
    key(Key::down);
    if (state_.focus == before) return;
  }
}

void UiDriver::wheel_towards(const Node& wanted) {
  const float middle = wanted.rect.centre().x;
  const Node* nearest = nullptr;  // of what can be seen and scrolls, and so probably with it
  for (const Node& one : tree_.nodes()) {
    if (!one.scrolls || one.visible.empty()) continue;
    const auto away = [middle](const Node& node) { return std::abs(node.rect.centre().x - middle); };
    if (nearest == nullptr || away(one) < away(*nearest)) nearest = &one;
  }
  if (nearest == nullptr) return;
  const Point place = nearest->visible.centre();
  wheel(place, wanted.rect.centre().y > place.y ? -1.0F : 1.0F);
}

}  // namespace nc::testing
