// Made by native-gen 0.2.0 from data 73c69e4c7044a830; do not edit.

//! Names that natives had once.

use crate::prelude::*;

/// Now [`hud::close_multiplayer_chat`](super::hud::close_multiplayer_chat).
#[deprecated(note = "now called `hud::close_multiplayer_chat`")]
#[inline]
pub fn abort_text_chat() {
    super::hud::close_multiplayer_chat()
}

/// Now [`vehicle::are_plane_wings_intact`](super::vehicle::are_plane_wings_intact).
#[deprecated(note = "now called `vehicle::are_plane_wings_intact`")]
#[inline]
pub fn add_a_marker_over_vehicle(plane: Vehicle) -> bool {
    super::vehicle::are_plane_wings_intact(plane)
}

/// Now [`graphics::add_vehicle_crew_emblem`](super::graphics::add_vehicle_crew_emblem).
#[deprecated(note = "now called `graphics::add_vehicle_crew_emblem`")]
#[inline]
pub fn add_clan_decal_to_vehicle(
    vehicle: Vehicle,
    ped: Ped,
    bone_index: i32,
    x1: f32,
    x2: f32,
    x3: f32,
    y1: f32,
    y2: f32,
    y3: f32,
    z1: f32,
    z2: f32,
    z3: f32,
    scale: f32,
    p13: i32,
    alpha: i32,
) -> bool {
    super::graphics::add_vehicle_crew_emblem(
        vehicle, ped, bone_index, x1, x2, x3, y1, y2, y3, z1, z2, z3, scale, p13, alpha,
    )
}

/// Now [`water::add_extra_calming_quad`](super::water::add_extra_calming_quad).
#[deprecated(note = "now called `water::add_extra_calming_quad`")]
#[inline]
pub fn add_current_rise(x_low: f32, y_low: f32, x_high: f32, y_high: f32, height: f32) -> i32 {
    super::water::add_extra_calming_quad(x_low, y_low, x_high, y_high, height)
}

/// Now [`graphics::patch_decal_diffuse_map`](super::graphics::patch_decal_diffuse_map).
#[deprecated(note = "now called `graphics::patch_decal_diffuse_map`")]
#[inline]
pub fn add_decal_to_marker(decal_type: i32, texture_dict: &str, texture_name: &str) {
    super::graphics::patch_decal_diffuse_map(decal_type, texture_dict, texture_name)
}

/// Now [`hud::pause_menu_activate_context`](super::hud::pause_menu_activate_context).
#[deprecated(note = "now called `hud::pause_menu_activate_context`")]
#[inline]
pub fn add_frontend_menu_context(hash: impl Into<Hash>) {
    super::hud::pause_menu_activate_context(hash)
}

/// Now [`weapon::add_ammo_to_ped_by_type`](super::weapon::add_ammo_to_ped_by_type).
#[deprecated(note = "now called `weapon::add_ammo_to_ped_by_type`")]
#[inline]
pub fn add_ped_ammo(ped: Ped, ammo_type: impl Into<Hash>, ammo: i32) {
    super::weapon::add_ammo_to_ped_by_type(ped, ammo_type, ammo)
}

/// Now [`fire::add_explosion_with_user_vfx`](super::fire::add_explosion_with_user_vfx).
#[deprecated(note = "now called `fire::add_explosion_with_user_vfx`")]
#[inline]
pub fn add_specfx_explosion(
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    explosion_fx: impl Into<Hash>,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    super::fire::add_explosion_with_user_vfx(
        x,
        y,
        z,
        explosion_type,
        explosion_fx,
        damage_scale,
        is_audible,
        is_invisible,
        camera_shake,
    )
}

/// Now [`vehicle::add_road_node_speed_zone`](super::vehicle::add_road_node_speed_zone).
#[deprecated(note = "now called `vehicle::add_road_node_speed_zone`")]
#[inline]
pub fn add_speed_zone_for_coord(x: f32, y: f32, z: f32, radius: f32, speed: f32, p5: bool) -> i32 {
    super::vehicle::add_road_node_speed_zone(x, y, z, radius, speed, p5)
}

/// Now [`hud::add_text_component_substring_phone_number`](super::hud::add_text_component_substring_phone_number).
#[deprecated(note = "now called `hud::add_text_component_substring_phone_number`")]
#[inline]
pub fn add_text_component_app_title(p0: &str, p1: i32) {
    super::hud::add_text_component_substring_phone_number(p0, p1)
}

/// Now [`hud::add_text_component_substring_text_label`](super::hud::add_text_component_substring_text_label).
#[deprecated(note = "now called `hud::add_text_component_substring_text_label`")]
#[inline]
pub fn add_text_component_item_string(label_name: &str) {
    super::hud::add_text_component_substring_text_label(label_name)
}

/// Now [`hud::add_text_component_substring_keyboard_display`](super::hud::add_text_component_substring_keyboard_display).
#[deprecated(note = "now called `hud::add_text_component_substring_keyboard_display`")]
#[inline]
pub fn add_text_component_scaleform(string: &str) {
    super::hud::add_text_component_substring_keyboard_display(string)
}

/// Now [`hud::add_text_component_substring_player_name`](super::hud::add_text_component_substring_player_name).
#[deprecated(note = "now called `hud::add_text_component_substring_player_name`")]
#[inline]
pub fn add_text_component_string(text: &str) {
    super::hud::add_text_component_substring_player_name(text)
}

/// Now [`hud::add_text_component_substring_website`](super::hud::add_text_component_substring_website).
#[deprecated(note = "now called `hud::add_text_component_substring_website`")]
#[inline]
pub fn add_text_component_string2(website: &str) {
    super::hud::add_text_component_substring_website(website)
}

/// Now [`hud::add_text_component_substring_keyboard_display`](super::hud::add_text_component_substring_keyboard_display).
#[deprecated(note = "now called `hud::add_text_component_substring_keyboard_display`")]
#[inline]
pub fn add_text_component_string3(string: &str) {
    super::hud::add_text_component_substring_keyboard_display(string)
}

/// Now [`hud::is_mp_gamer_tag_free`](super::hud::is_mp_gamer_tag_free).
#[deprecated(note = "now called `hud::is_mp_gamer_tag_free`")]
#[inline]
pub fn add_trevor_random_modifier(gamer_tag_id: i32) -> bool {
    super::hud::is_mp_gamer_tag_free(gamer_tag_id)
}

/// Now [`vehicle::add_vehicle_combat_angled_avoidance_area`](super::vehicle::add_vehicle_combat_angled_avoidance_area).
#[deprecated(note = "now called `vehicle::add_vehicle_combat_angled_avoidance_area`")]
#[inline]
pub fn add_vehicle_combat_avoidance_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
) -> i32 {
    super::vehicle::add_vehicle_combat_angled_avoidance_area(p0, p1, p2, p3, p4, p5, p6)
}

/// Now [`vehicle::is_any_ped_rappelling_from_heli`](super::vehicle::is_any_ped_rappelling_from_heli).
#[deprecated(note = "now called `vehicle::is_any_ped_rappelling_from_heli`")]
#[inline]
pub fn any_passengers_rappeling(vehicle: Vehicle) -> bool {
    super::vehicle::is_any_ped_rappelling_from_heli(vehicle)
}

/// Now [`ped::add_ped_decoration_from_hashes`](super::ped::add_ped_decoration_from_hashes).
#[deprecated(note = "now called `ped::add_ped_decoration_from_hashes`")]
#[inline]
pub fn apply_ped_overlay(ped: Ped, collection: impl Into<Hash>, overlay: impl Into<Hash>) {
    super::ped::add_ped_decoration_from_hashes(ped, collection, overlay)
}

/// Now [`interior::is_collision_marked_outside`](super::interior::is_collision_marked_outside).
#[deprecated(note = "now called `interior::is_collision_marked_outside`")]
#[inline]
pub fn are_coords_colliding_with_exterior(x: f32, y: f32, z: f32) -> bool {
    super::interior::is_collision_marked_outside(x, y, z)
}

/// Now [`network::is_time_equal_to`](super::network::is_time_equal_to).
#[deprecated(note = "now called `network::is_time_equal_to`")]
#[inline]
pub fn are_integers_equal(time_a: i32, time_b: i32) -> bool {
    super::network::is_time_equal_to(time_a, time_b)
}

/// Now [`pathfind::are_nodes_loaded_for_area`](super::pathfind::are_nodes_loaded_for_area).
#[deprecated(note = "now called `pathfind::are_nodes_loaded_for_area`")]
#[inline]
pub fn are_path_nodes_loaded_in_area(x1: f32, y1: f32, x2: f32, y2: f32) -> bool {
    super::pathfind::are_nodes_loaded_for_area(x1, y1, x2, y2)
}

/// Now [`vehicle::are_plane_propellers_intact`](super::vehicle::are_plane_propellers_intact).
#[deprecated(note = "now called `vehicle::are_plane_propellers_intact`")]
#[inline]
pub fn are_propellers_undamaged(plane: Vehicle) -> bool {
    super::vehicle::are_plane_propellers_intact(plane)
}

/// Now [`vehicle::are_plane_wings_intact`](super::vehicle::are_plane_wings_intact).
#[deprecated(note = "now called `vehicle::are_plane_wings_intact`")]
#[inline]
pub fn are_vehicle_wings_intact(plane: Vehicle) -> bool {
    super::vehicle::are_plane_wings_intact(plane)
}

/// Now [`ped::clone_ped_to_target`](super::ped::clone_ped_to_target).
#[deprecated(note = "now called `ped::clone_ped_to_target`")]
#[inline]
pub fn assign_player_to_ped(ped: Ped, target_ped: Ped) {
    super::ped::clone_ped_to_target(ped, target_ped)
}

/// Now [`cam::hard_attach_cam_to_ped_bone`](super::cam::hard_attach_cam_to_ped_bone).
#[deprecated(note = "now called `cam::hard_attach_cam_to_ped_bone`")]
#[inline]
pub fn attach_cam_to_ped_bone_2(
    cam: Cam,
    ped: Ped,
    bone_index: i32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    is_relative: bool,
) {
    super::cam::hard_attach_cam_to_ped_bone(
        cam,
        ped,
        bone_index,
        x_rot,
        y_rot,
        z_rot,
        x_offset,
        y_offset,
        z_offset,
        is_relative,
    )
}

/// Now [`script::script_thread_iterator_reset`](super::script::script_thread_iterator_reset).
#[deprecated(note = "now called `script::script_thread_iterator_reset`")]
#[inline]
pub fn begin_enumerating_threads() {
    super::script::script_thread_iterator_reset()
}

/// Now [`graphics::begin_scaleform_script_hud_movie_method`](super::graphics::begin_scaleform_script_hud_movie_method).
#[deprecated(note = "now called `graphics::begin_scaleform_script_hud_movie_method`")]
#[inline]
pub fn begin_scaleform_movie_method_hud_component(hud_component: i32, method_name: &str) -> bool {
    super::graphics::begin_scaleform_script_hud_movie_method(hud_component, method_name)
}

/// Now [`graphics::begin_scaleform_movie_method_on_frontend`](super::graphics::begin_scaleform_movie_method_on_frontend).
#[deprecated(note = "now called `graphics::begin_scaleform_movie_method_on_frontend`")]
#[inline]
pub fn begin_scaleform_movie_method_n(function_name: &str) -> bool {
    super::graphics::begin_scaleform_movie_method_on_frontend(function_name)
}

/// Now [`graphics::begin_scaleform_movie_method_on_frontend_header`](super::graphics::begin_scaleform_movie_method_on_frontend_header).
#[deprecated(note = "now called `graphics::begin_scaleform_movie_method_on_frontend_header`")]
#[inline]
pub fn begin_scaleform_movie_method_v(function_name: &str) -> bool {
    super::graphics::begin_scaleform_movie_method_on_frontend_header(function_name)
}

/// Now [`hud::begin_text_command_busyspinner_on`](super::hud::begin_text_command_busyspinner_on).
#[deprecated(note = "now called `hud::begin_text_command_busyspinner_on`")]
#[inline]
pub fn begin_text_command_busy_string(string: &str) {
    super::hud::begin_text_command_busyspinner_on(string)
}

/// Now [`hud::begin_text_command_override_button_text`](super::hud::begin_text_command_override_button_text).
#[deprecated(note = "now called `hud::begin_text_command_override_button_text`")]
#[inline]
pub fn begin_text_command_timer(gxt_entry: &str) {
    super::hud::begin_text_command_override_button_text(gxt_entry)
}

/// Now [`hud::begin_text_command_get_width`](super::hud::begin_text_command_get_width).
#[deprecated(note = "now called `hud::begin_text_command_get_width`")]
#[inline]
pub fn begin_text_command_width(text: &str) {
    super::hud::begin_text_command_get_width(text)
}

/// Now [`graphics::begin_text_command_scaleform_string`](super::graphics::begin_text_command_scaleform_string).
#[deprecated(note = "now called `graphics::begin_text_command_scaleform_string`")]
#[inline]
pub fn begin_text_component(text_label: &str) {
    super::graphics::begin_text_command_scaleform_string(text_label)
}

/// Now [`hud::hud_weapon_wheel_ignore_selection`](super::hud::hud_weapon_wheel_ignore_selection).
#[deprecated(note = "now called `hud::hud_weapon_wheel_ignore_selection`")]
#[inline]
pub fn block_weapon_wheel_this_frame() {
    super::hud::hud_weapon_wheel_ignore_selection()
}

/// Now [`graphics::call_scaleform_movie_method_with_number`](super::graphics::call_scaleform_movie_method_with_number).
#[deprecated(note = "now called `graphics::call_scaleform_movie_method_with_number`")]
#[inline]
pub fn call_scaleform_movie_function_float_params(
    scaleform: i32,
    method_name: &str,
    param1: f32,
    param2: f32,
    param3: f32,
    param4: f32,
    param5: f32,
) {
    super::graphics::call_scaleform_movie_method_with_number(
        scaleform,
        method_name,
        param1,
        param2,
        param3,
        param4,
        param5,
    )
}

/// Now [`graphics::call_scaleform_movie_method_with_number_and_string`](super::graphics::call_scaleform_movie_method_with_number_and_string).
#[deprecated(note = "now called `graphics::call_scaleform_movie_method_with_number_and_string`")]
#[inline]
pub fn call_scaleform_movie_function_mixed_params(
    scaleform: i32,
    method_name: &str,
    float_param1: f32,
    float_param2: f32,
    float_param3: f32,
    float_param4: f32,
    float_param5: f32,
    string_param1: &str,
    string_param2: &str,
    string_param3: &str,
    string_param4: &str,
    string_param5: &str,
) {
    super::graphics::call_scaleform_movie_method_with_number_and_string(
        scaleform,
        method_name,
        float_param1,
        float_param2,
        float_param3,
        float_param4,
        float_param5,
        string_param1,
        string_param2,
        string_param3,
        string_param4,
        string_param5,
    )
}

/// Now [`graphics::call_scaleform_movie_method_with_string`](super::graphics::call_scaleform_movie_method_with_string).
#[deprecated(note = "now called `graphics::call_scaleform_movie_method_with_string`")]
#[inline]
pub fn call_scaleform_movie_function_string_params(
    scaleform: i32,
    method_name: &str,
    param1: &str,
    param2: &str,
    param3: &str,
    param4: &str,
    param5: &str,
) {
    super::graphics::call_scaleform_movie_method_with_string(
        scaleform,
        method_name,
        param1,
        param2,
        param3,
        param4,
        param5,
    )
}

/// Now [`graphics::call_scaleform_movie_method`](super::graphics::call_scaleform_movie_method).
#[deprecated(note = "now called `graphics::call_scaleform_movie_method`")]
#[inline]
pub fn call_scaleform_movie_function_void(scaleform: i32, method: &str) {
    super::graphics::call_scaleform_movie_method(scaleform, method)
}

/// Now [`vehicle::can_anchor_boat_here_ignore_players`](super::vehicle::can_anchor_boat_here_ignore_players).
#[deprecated(note = "now called `vehicle::can_anchor_boat_here_ignore_players`")]
#[inline]
pub fn can_anchor_boat_here_2(boat: Vehicle) -> bool {
    super::vehicle::can_anchor_boat_here_ignore_players(boat)
}

/// Now [`vehicle::can_anchor_boat_here`](super::vehicle::can_anchor_boat_here).
#[deprecated(note = "now called `vehicle::can_anchor_boat_here`")]
#[inline]
pub fn can_boat_be_anchored(boat: Vehicle) -> bool {
    super::vehicle::can_anchor_boat_here(boat)
}

/// Now [`vehicle::can_anchor_boat_here_ignore_players`](super::vehicle::can_anchor_boat_here_ignore_players).
#[deprecated(note = "now called `vehicle::can_anchor_boat_here_ignore_players`")]
#[inline]
pub fn can_boat_be_anchored_2(boat: Vehicle) -> bool {
    super::vehicle::can_anchor_boat_here_ignore_players(boat)
}

/// Now [`ped::can_ped_see_hated_ped`](super::ped::can_ped_see_hated_ped).
#[deprecated(note = "now called `ped::can_ped_see_hated_ped`")]
#[inline]
pub fn can_ped_see_ped(ped1: Ped, ped2: Ped) -> bool {
    super::ped::can_ped_see_hated_ped(ped1, ped2)
}

/// Now [`audio::does_context_exist_for_this_ped`](super::audio::does_context_exist_for_this_ped).
#[deprecated(note = "now called `audio::does_context_exist_for_this_ped`")]
#[inline]
pub fn can_ped_speak(ped: Ped, speech_name: &str, allow_backup_pv_gs: bool) -> bool {
    super::audio::does_context_exist_for_this_ped(ped, speech_name, allow_backup_pv_gs)
}

/// Now [`network::network_have_ros_multiplayer_priv`](super::network::network_have_ros_multiplayer_priv).
#[deprecated(note = "now called `network::network_have_ros_multiplayer_priv`")]
#[inline]
pub fn can_play_online() -> bool {
    super::network::network_have_ros_multiplayer_priv()
}

/// Now [`vehicle::get_vehicle_can_activate_parachute`](super::vehicle::get_vehicle_can_activate_parachute).
#[deprecated(note = "now called `vehicle::get_vehicle_can_activate_parachute`")]
#[inline]
pub fn can_vehicle_parachute_be_activated(vehicle: Vehicle) -> bool {
    super::vehicle::get_vehicle_can_activate_parachute(vehicle)
}

/// Now [`audio::cancel_all_police_reports`](super::audio::cancel_all_police_reports).
#[deprecated(note = "now called `audio::cancel_all_police_reports`")]
#[inline]
pub fn cancel_current_police_report() {
    super::audio::cancel_all_police_reports()
}

/// Now [`vehicle::set_cargobob_pickup_magnet_active`](super::vehicle::set_cargobob_pickup_magnet_active).
#[deprecated(note = "now called `vehicle::set_cargobob_pickup_magnet_active`")]
#[inline]
pub fn cargobob_magnet_grab_vehicle(cargobob: Vehicle, is_active: bool) {
    super::vehicle::set_cargobob_pickup_magnet_active(cargobob, is_active)
}

/// Now [`graphics::cascade_shadows_clear_shadow_sample_type`](super::graphics::cascade_shadows_clear_shadow_sample_type).
#[deprecated(note = "now called `graphics::cascade_shadows_clear_shadow_sample_type`")]
#[inline]
pub fn cascadeshadows_reset_type() {
    super::graphics::cascade_shadows_clear_shadow_sample_type()
}

/// Now [`graphics::cascade_shadows_set_shadow_sample_type`](super::graphics::cascade_shadows_set_shadow_sample_type).
#[deprecated(note = "now called `graphics::cascade_shadows_set_shadow_sample_type`")]
#[inline]
pub fn cascadeshadows_set_type(type_: &str) {
    super::graphics::cascade_shadows_set_shadow_sample_type(type_)
}

/// Now [`shapetest::start_shape_test_capsule`](super::shapetest::start_shape_test_capsule).
#[deprecated(note = "now called `shapetest::start_shape_test_capsule`")]
#[inline]
pub fn cast_3d_ray_point_to_point(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p9: i32,
) -> i32 {
    super::shapetest::start_shape_test_capsule(x1, y1, z1, x2, y2, z2, radius, flags, entity, p9)
}

/// Now [`shapetest::start_expensive_synchronous_shape_test_los_probe`](super::shapetest::start_expensive_synchronous_shape_test_los_probe).
#[deprecated(note = "now called `shapetest::start_expensive_synchronous_shape_test_los_probe`")]
#[inline]
pub fn cast_ray_point_to_point(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p8: i32,
) -> i32 {
    super::shapetest::start_expensive_synchronous_shape_test_los_probe(
        x1, y1, z1, x2, y2, z2, flags, entity, p8,
    )
}

/// Now [`mobile::cell_cam_activate_selfie_mode`](super::mobile::cell_cam_activate_selfie_mode).
#[deprecated(note = "now called `mobile::cell_cam_activate_selfie_mode`")]
#[inline]
pub fn cell_cam_disable_this_frame(toggle: bool) {
    super::mobile::cell_cam_activate_selfie_mode(toggle)
}

/// Now [`hud::dont_tilt_minimap_this_frame`](super::hud::dont_tilt_minimap_this_frame).
#[deprecated(note = "now called `hud::dont_tilt_minimap_this_frame`")]
#[inline]
pub fn center_player_on_radar_this_frame() {
    super::hud::dont_tilt_minimap_this_frame()
}

/// Now [`misc::clear_area_leave_vehicle_health`](super::misc::clear_area_leave_vehicle_health).
#[deprecated(note = "now called `misc::clear_area_leave_vehicle_health`")]
#[inline]
pub fn clear_area_of_everything(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: bool,
    p6: bool,
    p7: bool,
) {
    super::misc::clear_area_leave_vehicle_health(x, y, z, radius, p4, p5, p6, p7)
}

/// Now [`hud::thefeed_set_scripted_menu_height`](super::hud::thefeed_set_scripted_menu_height).
#[deprecated(note = "now called `hud::thefeed_set_scripted_menu_height`")]
#[inline]
pub fn clear_notifications_pos(pos: f32) {
    super::hud::thefeed_set_scripted_menu_height(pos)
}

/// Now [`ped::clear_ped_decorations_leave_scars`](super::ped::clear_ped_decorations_leave_scars).
#[deprecated(note = "now called `ped::clear_ped_decorations_leave_scars`")]
#[inline]
pub fn clear_ped_facial_decorations(ped: Ped) {
    super::ped::clear_ped_decorations_leave_scars(ped)
}

/// Now [`ped::clone_ped_ex`](super::ped::clone_ped_ex).
#[deprecated(note = "now called `ped::clone_ped_ex`")]
#[inline]
pub fn clone_ped_2(
    ped: Ped,
    heading: f32,
    is_network: bool,
    b_script_host_ped: bool,
    p4: i32,
) -> Ped {
    super::ped::clone_ped_ex(ped, heading, is_network, b_script_host_ped, p4)
}

/// Now [`weapon::create_air_defence_angled_area`](super::weapon::create_air_defence_angled_area).
#[deprecated(note = "now called `weapon::create_air_defence_angled_area`")]
#[inline]
pub fn create_air_defense_area(
    src_coord1_x: f32,
    src_coord1_y: f32,
    src_coord1_z: f32,
    src_coord2_x: f32,
    src_coord2_y: f32,
    src_coord2_z: f32,
    f_width: f32,
    weapon_position_x: f32,
    weapon_position_y: f32,
    weapon_position_z: f32,
    weapon_hash: impl Into<Hash>,
) -> i32 {
    super::weapon::create_air_defence_angled_area(
        src_coord1_x,
        src_coord1_y,
        src_coord1_z,
        src_coord2_x,
        src_coord2_y,
        src_coord2_z,
        f_width,
        weapon_position_x,
        weapon_position_y,
        weapon_position_z,
        weapon_hash,
    )
}

/// Now [`weapon::create_air_defence_sphere`](super::weapon::create_air_defence_sphere).
#[deprecated(note = "now called `weapon::create_air_defence_sphere`")]
#[inline]
pub fn create_air_defense_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    weapon_position_x: f32,
    weapon_position_y: f32,
    weapon_position_z: f32,
    weapon_hash: impl Into<Hash>,
) -> i32 {
    super::weapon::create_air_defence_sphere(
        x,
        y,
        z,
        radius,
        weapon_position_x,
        weapon_position_y,
        weapon_position_z,
        weapon_hash,
    )
}

/// Now [`misc::force_lightning_flash`](super::misc::force_lightning_flash).
#[deprecated(note = "now called `misc::force_lightning_flash`")]
#[inline]
pub fn create_lightning_thunder() {
    super::misc::force_lightning_flash()
}

/// Now [`hud::create_fake_mp_gamer_tag`](super::hud::create_fake_mp_gamer_tag).
#[deprecated(note = "now called `hud::create_fake_mp_gamer_tag`")]
#[inline]
pub fn create_mp_gamer_tag(
    ped: Ped,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
) -> i32 {
    super::hud::create_fake_mp_gamer_tag(
        ped,
        username,
        crew_is_private,
        crew_is_rockstar,
        crew_name,
        crew_rank,
    )
}

/// Now [`hud::create_mp_gamer_tag_with_crew_color`](super::hud::create_mp_gamer_tag_with_crew_color).
#[deprecated(note = "now called `hud::create_mp_gamer_tag_with_crew_color`")]
#[inline]
pub fn create_mp_gamer_tag_color(
    player: Player,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
    crew_r: i32,
    crew_g: i32,
    crew_b: i32,
) {
    super::hud::create_mp_gamer_tag_with_crew_color(
        player,
        username,
        crew_is_private,
        crew_is_rockstar,
        crew_name,
        crew_rank,
        crew_r,
        crew_g,
        crew_b,
    )
}

/// Now [`hud::create_mp_gamer_tag_with_crew_color`](super::hud::create_mp_gamer_tag_with_crew_color).
#[deprecated(note = "now called `hud::create_mp_gamer_tag_with_crew_color`")]
#[inline]
pub fn create_mp_gamer_tag_for_net_player(
    player: Player,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
    crew_r: i32,
    crew_g: i32,
    crew_b: i32,
) {
    super::hud::create_mp_gamer_tag_with_crew_color(
        player,
        username,
        crew_is_private,
        crew_is_rockstar,
        crew_name,
        crew_rank,
        crew_r,
        crew_g,
        crew_b,
    )
}

/// Now [`ped::create_parachute_bag_object`](super::ped::create_parachute_bag_object).
#[deprecated(note = "now called `ped::create_parachute_bag_object`")]
#[inline]
pub fn create_parachute_object(ped: Ped, p1: bool, p2: bool) -> Object {
    super::ped::create_parachute_bag_object(ped, p1, p2)
}

/// Now [`object::create_non_networked_portable_pickup`](super::object::create_non_networked_portable_pickup).
#[deprecated(note = "now called `object::create_non_networked_portable_pickup`")]
#[inline]
pub fn create_portable_pickup_2(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    place_on_ground: bool,
    model_hash: impl Into<Hash>,
) -> Object {
    super::object::create_non_networked_portable_pickup(
        pickup_hash,
        x,
        y,
        z,
        place_on_ground,
        model_hash,
    )
}

/// Now [`hud::delete_waypoints_from_this_player`](super::hud::delete_waypoints_from_this_player).
#[deprecated(note = "now called `hud::delete_waypoints_from_this_player`")]
#[inline]
pub fn delete_waypoint() {
    super::hud::delete_waypoints_from_this_player()
}

/// Now [`streaming::is_switch_skipping_descent`](super::streaming::is_switch_skipping_descent).
#[deprecated(note = "now called `streaming::is_switch_skipping_descent`")]
#[inline]
pub fn destroy_player_in_pause_menu() -> bool {
    super::streaming::is_switch_skipping_descent()
}

/// Now [`vehicle::pop_out_vehicle_windscreen`](super::vehicle::pop_out_vehicle_windscreen).
#[deprecated(note = "now called `vehicle::pop_out_vehicle_windscreen`")]
#[inline]
pub fn detach_vehicle_windscreen(vehicle: Vehicle) {
    super::vehicle::pop_out_vehicle_windscreen(vehicle)
}

/// Now [`misc::pause_death_arrest_restart`](super::misc::pause_death_arrest_restart).
#[deprecated(note = "now called `misc::pause_death_arrest_restart`")]
#[inline]
pub fn disable_automatic_respawn(toggle: bool) {
    super::misc::pause_death_arrest_restart(toggle)
}

/// Now [`hud::get_new_selected_mission_creator_blip`](super::hud::get_new_selected_mission_creator_blip).
#[deprecated(note = "now called `hud::get_new_selected_mission_creator_blip`")]
#[inline]
pub fn disable_blip_name_for_var() -> Blip {
    super::hud::get_new_selected_mission_creator_blip()
}

/// Now [`cam::disable_on_foot_first_person_view_this_update`](super::cam::disable_on_foot_first_person_view_this_update).
#[deprecated(note = "now called `cam::disable_on_foot_first_person_view_this_update`")]
#[inline]
pub fn disable_first_person_cam_this_frame() {
    super::cam::disable_on_foot_first_person_view_this_update()
}

/// Now [`interior::deactivate_interior_entity_set`](super::interior::deactivate_interior_entity_set).
#[deprecated(note = "now called `interior::deactivate_interior_entity_set`")]
#[inline]
pub fn disable_interior_prop(interior: i32, entity_set_name: &str) {
    super::interior::deactivate_interior_entity_set(interior, entity_set_name)
}

/// Now [`mobile::cell_cam_activate_selfie_mode`](super::mobile::cell_cam_activate_selfie_mode).
#[deprecated(note = "now called `mobile::cell_cam_activate_selfie_mode`")]
#[inline]
pub fn disable_phone_this_frame(toggle: bool) {
    super::mobile::cell_cam_activate_selfie_mode(toggle)
}

/// Now [`vehicle::disable_individual_plane_propeller`](super::vehicle::disable_individual_plane_propeller).
#[deprecated(note = "now called `vehicle::disable_individual_plane_propeller`")]
#[inline]
pub fn disable_plane_propeller(vehicle: Vehicle, propeller: i32) {
    super::vehicle::disable_individual_plane_propeller(vehicle, propeller)
}

/// Now [`audio::cancel_all_police_reports`](super::audio::cancel_all_police_reports).
#[deprecated(note = "now called `audio::cancel_all_police_reports`")]
#[inline]
pub fn disable_police_reports() {
    super::audio::cancel_all_police_reports()
}

/// Now [`hud::hide_minimap_exterior_map_this_frame`](super::hud::hide_minimap_exterior_map_this_frame).
#[deprecated(note = "now called `hud::hide_minimap_exterior_map_this_frame`")]
#[inline]
pub fn disable_radar_this_frame() {
    super::hud::hide_minimap_exterior_map_this_frame()
}

/// Now [`cam::disable_cinematic_bonnet_camera_this_update`](super::cam::disable_cinematic_bonnet_camera_this_update).
#[deprecated(note = "now called `cam::disable_cinematic_bonnet_camera_this_update`")]
#[inline]
pub fn disable_vehicle_first_person_cam_this_frame() {
    super::cam::disable_cinematic_bonnet_camera_this_update()
}

/// Now [`vehicle::set_vehicle_has_muted_sirens`](super::vehicle::set_vehicle_has_muted_sirens).
#[deprecated(note = "now called `vehicle::set_vehicle_has_muted_sirens`")]
#[inline]
pub fn disable_vehicle_impact_explosion_activation(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_has_muted_sirens(vehicle, toggle)
}

/// Now [`vehicle::set_distant_cars_enabled`](super::vehicle::set_distant_cars_enabled).
#[deprecated(note = "now called `vehicle::set_distant_cars_enabled`")]
#[inline]
pub fn display_distant_vehicles(toggle: bool) {
    super::vehicle::set_distant_cars_enabled(toggle)
}

/// Now [`hud::end_text_command_display_help`](super::hud::end_text_command_display_help).
#[deprecated(note = "now called `hud::end_text_command_display_help`")]
#[inline]
pub fn display_help_text_from_string_label(shape: i32, loop_: bool, beep: bool, duration: i32) {
    super::hud::end_text_command_display_help(shape, loop_, beep, duration)
}

/// Now [`hud::open_reportugc_menu`](super::hud::open_reportugc_menu).
#[deprecated(note = "now called `hud::open_reportugc_menu`")]
#[inline]
pub fn display_job_report() {
    super::hud::open_reportugc_menu()
}

/// Now [`misc::display_onscreen_keyboard_with_longer_initial_string`](super::misc::display_onscreen_keyboard_with_longer_initial_string).
#[deprecated(note = "now called `misc::display_onscreen_keyboard_with_longer_initial_string`")]
#[inline]
pub fn display_onscreen_keyboard_2(
    keyboard_type: i32,
    window_title: &str,
    description: &str,
    default_text: &str,
    default_concat1: &str,
    default_concat2: &str,
    default_concat3: &str,
    default_concat4: &str,
    default_concat5: &str,
    default_concat6: &str,
    default_concat7: &str,
    max_input_length: i32,
) {
    super::misc::display_onscreen_keyboard_with_longer_initial_string(
        keyboard_type,
        window_title,
        description,
        default_text,
        default_concat1,
        default_concat2,
        default_concat3,
        default_concat4,
        default_concat5,
        default_concat6,
        default_concat7,
        max_input_length,
    )
}

/// Now [`ped::take_ownership_of_synchronized_scene`](super::ped::take_ownership_of_synchronized_scene).
#[deprecated(note = "now called `ped::take_ownership_of_synchronized_scene`")]
#[inline]
pub fn dispose_synchronized_scene(scene: i32) {
    super::ped::take_ownership_of_synchronized_scene(scene)
}

/// Now [`object::does_rayfire_map_object_exist`](super::object::does_rayfire_map_object_exist).
#[deprecated(note = "now called `object::does_rayfire_map_object_exist`")]
#[inline]
pub fn does_des_object_exist(object: Object) -> bool {
    super::object::does_rayfire_map_object_exist(object)
}

/// Now [`object::is_door_registered_with_system`](super::object::is_door_registered_with_system).
#[deprecated(note = "now called `object::is_door_registered_with_system`")]
#[inline]
pub fn does_door_exist(door_hash: impl Into<Hash>) -> bool {
    super::object::is_door_registered_with_system(door_hash)
}

/// Now [`physics::get_has_object_frag_inst`](super::physics::get_has_object_frag_inst).
#[deprecated(note = "now called `physics::get_has_object_frag_inst`")]
#[inline]
pub fn does_entity_have_frag_inst(object: Object) -> bool {
    super::physics::get_has_object_frag_inst(object)
}

/// Now [`graphics::does_vehicle_have_crew_emblem`](super::graphics::does_vehicle_have_crew_emblem).
#[deprecated(note = "now called `graphics::does_vehicle_have_crew_emblem`")]
#[inline]
pub fn does_vehicle_have_decal(vehicle: Vehicle, p1: i32) -> bool {
    super::graphics::does_vehicle_have_crew_emblem(vehicle, p1)
}

/// Now [`vehicle::get_is_door_valid`](super::vehicle::get_is_door_valid).
#[deprecated(note = "now called `vehicle::get_is_door_valid`")]
#[inline]
pub fn does_vehicle_have_door(vehicle: Vehicle, door_index: i32) -> bool {
    super::vehicle::get_is_door_valid(vehicle, door_index)
}

/// Now [`vehicle::get_can_vehicle_jump`](super::vehicle::get_can_vehicle_jump).
#[deprecated(note = "now called `vehicle::get_can_vehicle_jump`")]
#[inline]
pub fn does_vehicle_have_jumping_ability(vehicle: Vehicle) -> bool {
    super::vehicle::get_can_vehicle_jump(vehicle)
}

/// Now [`vehicle::get_vehicle_has_parachute`](super::vehicle::get_vehicle_has_parachute).
#[deprecated(note = "now called `vehicle::get_vehicle_has_parachute`")]
#[inline]
pub fn does_vehicle_have_parachute(vehicle: Vehicle) -> bool {
    super::vehicle::get_vehicle_has_parachute(vehicle)
}

/// Now [`vehicle::get_has_retractable_wheels`](super::vehicle::get_has_retractable_wheels).
#[deprecated(note = "now called `vehicle::get_has_retractable_wheels`")]
#[inline]
pub fn does_vehicle_have_retractable_wheels(vehicle: Vehicle) -> bool {
    super::vehicle::get_has_retractable_wheels(vehicle)
}

/// Now [`vehicle::get_has_rocket_boost`](super::vehicle::get_has_rocket_boost).
#[deprecated(note = "now called `vehicle::get_has_rocket_boost`")]
#[inline]
pub fn does_vehicle_have_rocket_boost(vehicle: Vehicle) -> bool {
    super::vehicle::get_has_rocket_boost(vehicle)
}

/// Now [`network::cloud_check_availability`](super::network::cloud_check_availability).
#[deprecated(note = "now called `network::cloud_check_availability`")]
#[inline]
pub fn download_check() {
    super::network::cloud_check_availability()
}

/// Now [`hud::set_warning_message_with_alert`](super::hud::set_warning_message_with_alert).
#[deprecated(note = "now called `hud::set_warning_message_with_alert`")]
#[inline]
pub fn draw_frontend_alert(
    label_title: &str,
    label_msg: &str,
    p2: i32,
    p3: i32,
    label_msg2: &str,
    p5: bool,
    p6: i32,
    p7: i32,
    p8: &str,
    p9: &str,
    background: bool,
    error_code: i32,
) {
    super::hud::set_warning_message_with_alert(
        label_title,
        label_msg,
        p2,
        p3,
        label_msg2,
        p5,
        p6,
        p7,
        p8,
        p9,
        background,
        error_code,
    )
}

/// Now [`graphics::draw_light_with_range_and_shadow`](super::graphics::draw_light_with_range_and_shadow).
#[deprecated(note = "now called `graphics::draw_light_with_range_and_shadow`")]
#[inline]
pub fn draw_light_with_range_with_shadow(
    x: f32,
    y: f32,
    z: f32,
    r: i32,
    g: i32,
    b: i32,
    range: f32,
    intensity: f32,
    shadow: f32,
) {
    super::graphics::draw_light_with_range_and_shadow(x, y, z, r, g, b, range, intensity, shadow)
}

/// Now [`hud::end_text_command_thefeed_post_ticker`](super::hud::end_text_command_thefeed_post_ticker).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_ticker`")]
#[inline]
pub fn draw_notification(is_important: bool, show_in_brief: bool) -> i32 {
    super::hud::end_text_command_thefeed_post_ticker(is_important, show_in_brief)
}

/// Now [`hud::end_text_command_thefeed_post_ticker_forced`](super::hud::end_text_command_thefeed_post_ticker_forced).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_ticker_forced`")]
#[inline]
pub fn draw_notification_2(is_important: bool, show_in_brief: bool) -> i32 {
    super::hud::end_text_command_thefeed_post_ticker_forced(is_important, show_in_brief)
}

/// Now [`hud::end_text_command_thefeed_post_ticker_with_tokens`](super::hud::end_text_command_thefeed_post_ticker_with_tokens).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_ticker_with_tokens`")]
#[inline]
pub fn draw_notification_3(is_important: bool, show_in_brief: bool) -> i32 {
    super::hud::end_text_command_thefeed_post_ticker_with_tokens(is_important, show_in_brief)
}

/// Now [`hud::end_text_command_thefeed_post_mpticker`](super::hud::end_text_command_thefeed_post_mpticker).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_mpticker`")]
#[inline]
pub fn draw_notification_4(is_important: bool, show_in_brief: bool) -> i32 {
    super::hud::end_text_command_thefeed_post_mpticker(is_important, show_in_brief)
}

/// Now [`hud::end_text_command_thefeed_post_crewtag`](super::hud::end_text_command_thefeed_post_crewtag).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_crewtag`")]
#[inline]
pub unsafe fn draw_notification_apartment_invite(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    has_founder_status: bool,
    is_important: bool,
    clan_handle: i32,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::end_text_command_thefeed_post_crewtag(
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            has_founder_status,
            is_important,
            clan_handle,
            r,
            g,
            b,
        )
    }
}

/// Now [`hud::end_text_command_thefeed_post_award`](super::hud::end_text_command_thefeed_post_award).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_award`")]
#[inline]
pub fn draw_notification_award(
    texture_dict: &str,
    texture_name: &str,
    rp_bonus: i32,
    color_overlay: i32,
    title_label: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_award(
        texture_dict,
        texture_name,
        rp_bonus,
        color_overlay,
        title_label,
    )
}

/// Now [`hud::end_text_command_thefeed_post_crewtag_with_game_name`](super::hud::end_text_command_thefeed_post_crewtag_with_game_name).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_crewtag_with_game_name`")]
#[inline]
pub unsafe fn draw_notification_clan_invite(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    is_leader: bool,
    is_important: bool,
    clan_handle: i32,
    gamer_str: &str,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::end_text_command_thefeed_post_crewtag_with_game_name(
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            is_leader,
            is_important,
            clan_handle,
            gamer_str,
            r,
            g,
            b,
        )
    }
}

/// Now [`hud::end_text_command_thefeed_post_award`](super::hud::end_text_command_thefeed_post_award).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_award`")]
#[inline]
pub fn draw_notification_icon(
    texture_dict: &str,
    texture_name: &str,
    rp_bonus: i32,
    color_overlay: i32,
    title_label: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_award(
        texture_dict,
        texture_name,
        rp_bonus,
        color_overlay,
        title_label,
    )
}

/// Now [`hud::end_text_command_thefeed_post_replay_input`](super::hud::end_text_command_thefeed_post_replay_input).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_replay_input`")]
#[inline]
pub fn draw_notification_with_button(type_: i32, button: &str, text: &str) -> i32 {
    super::hud::end_text_command_thefeed_post_replay_input(type_, button, text)
}

/// Now [`hud::end_text_command_thefeed_post_replay_icon`](super::hud::end_text_command_thefeed_post_replay_icon).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_replay_icon`")]
#[inline]
pub fn draw_notification_with_icon(e_type: i32, i_icon: i32, s_title: &str) -> i32 {
    super::hud::end_text_command_thefeed_post_replay_icon(e_type, i_icon, s_title)
}

/// Now [`graphics::draw_scaleform_movie_3d_solid`](super::graphics::draw_scaleform_movie_3d_solid).
#[deprecated(note = "now called `graphics::draw_scaleform_movie_3d_solid`")]
#[inline]
pub fn draw_scaleform_movie_3d_non_additive(
    scaleform: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    p13: i32,
) {
    super::graphics::draw_scaleform_movie_3d_solid(
        scaleform, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, p7, p8, p9, scale_x, scale_y, scale_z,
        p13,
    )
}

/// Now [`graphics::draw_textured_poly`](super::graphics::draw_textured_poly).
#[deprecated(note = "now called `graphics::draw_textured_poly`")]
#[inline]
pub fn draw_sprite_poly(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    texture_dict: &str,
    texture_name: &str,
    u1: f32,
    v1: f32,
    w1: f32,
    u2: f32,
    v2: f32,
    w2: f32,
    u3: f32,
    v3: f32,
    w3: f32,
) {
    super::graphics::draw_textured_poly(
        x1,
        y1,
        z1,
        x2,
        y2,
        z2,
        x3,
        y3,
        z3,
        red,
        green,
        blue,
        alpha,
        texture_dict,
        texture_name,
        u1,
        v1,
        w1,
        u2,
        v2,
        w2,
        u3,
        v3,
        w3,
    )
}

/// Now [`hud::end_text_command_print`](super::hud::end_text_command_print).
#[deprecated(note = "now called `hud::end_text_command_print`")]
#[inline]
pub fn draw_subtitle_timed(duration: i32, draw_immediately: bool) {
    super::hud::end_text_command_print(duration, draw_immediately)
}

/// Now [`hud::end_text_command_display_text`](super::hud::end_text_command_display_text).
#[deprecated(note = "now called `hud::end_text_command_display_text`")]
#[inline]
pub fn draw_text(x: f32, y: f32) {
    super::hud::end_text_command_display_text(x, y)
}

/// Now [`audio::add_entity_to_audio_mix_group`](super::audio::add_entity_to_audio_mix_group).
#[deprecated(note = "now called `audio::add_entity_to_audio_mix_group`")]
#[inline]
pub fn dynamic_mixer_related_fn(entity: impl Into<Entity>, group_name: &str, fade_in: f32) {
    super::audio::add_entity_to_audio_mix_group(entity, group_name, fade_in)
}

/// Now [`vehicle::create_pick_up_rope_for_cargobob`](super::vehicle::create_pick_up_rope_for_cargobob).
#[deprecated(note = "now called `vehicle::create_pick_up_rope_for_cargobob`")]
#[inline]
pub fn enable_cargobob_hook(cargobob: Vehicle, state: i32) {
    super::vehicle::create_pick_up_rope_for_cargobob(cargobob, state)
}

/// Now [`hud::pause_menu_redraw_instructional_buttons`](super::hud::pause_menu_redraw_instructional_buttons).
#[deprecated(note = "now called `hud::pause_menu_redraw_instructional_buttons`")]
#[inline]
pub fn enable_deathblood_seethrough(p0: i32) {
    super::hud::pause_menu_redraw_instructional_buttons(p0)
}

/// Now [`graphics::toggle_paused_renderphases`](super::graphics::toggle_paused_renderphases).
#[deprecated(note = "now called `graphics::toggle_paused_renderphases`")]
#[inline]
pub fn enable_gameplay_cam(toggle: bool) {
    super::graphics::toggle_paused_renderphases(toggle)
}

/// Now [`interior::activate_interior_entity_set`](super::interior::activate_interior_entity_set).
#[deprecated(note = "now called `interior::activate_interior_entity_set`")]
#[inline]
pub fn enable_interior_prop(interior: i32, entity_set_name: &str) {
    super::interior::activate_interior_entity_set(interior, entity_set_name)
}

/// Now [`misc::set_instance_priority_mode`](super::misc::set_instance_priority_mode).
#[deprecated(note = "now called `misc::set_instance_priority_mode`")]
#[inline]
pub fn enable_mp_dlc_maps(toggle: i32) {
    super::misc::set_instance_priority_mode(toggle)
}

/// Now [`graphics::end_scaleform_movie_method_return_value`](super::graphics::end_scaleform_movie_method_return_value).
#[deprecated(note = "now called `graphics::end_scaleform_movie_method_return_value`")]
#[inline]
pub fn end_scaleform_movie_method_return() -> i32 {
    super::graphics::end_scaleform_movie_method_return_value()
}

/// Now [`hud::end_text_command_busyspinner_on`](super::hud::end_text_command_busyspinner_on).
#[deprecated(note = "now called `hud::end_text_command_busyspinner_on`")]
#[inline]
pub fn end_text_command_busy_string(busy_spinner_type: i32) {
    super::hud::end_text_command_busyspinner_on(busy_spinner_type)
}

/// Now [`hud::end_text_command_line_count`](super::hud::end_text_command_line_count).
#[deprecated(note = "now called `hud::end_text_command_line_count`")]
#[inline]
pub fn end_text_command_get_line_count(x: f32, y: f32) -> i32 {
    super::hud::end_text_command_line_count(x, y)
}

/// Now [`graphics::end_text_command_unparsed_scaleform_string`](super::graphics::end_text_command_unparsed_scaleform_string).
#[deprecated(note = "now called `graphics::end_text_command_unparsed_scaleform_string`")]
#[inline]
pub fn end_text_command_scaleform_string_2() {
    super::graphics::end_text_command_unparsed_scaleform_string()
}

/// Now [`hud::end_text_command_thefeed_post_messagetext_gxt_entry`](super::hud::end_text_command_thefeed_post_messagetext_gxt_entry).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_messagetext_gxt_entry`")]
#[inline]
pub fn end_text_command_thefeed_post_messagetext_entry(
    txd_name: &str,
    texture_name: &str,
    flash: bool,
    icon_type: i32,
    sender: &str,
    subject: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext_gxt_entry(
        txd_name,
        texture_name,
        flash,
        icon_type,
        sender,
        subject,
    )
}

/// Now [`hud::end_text_command_override_button_text`](super::hud::end_text_command_override_button_text).
#[deprecated(note = "now called `hud::end_text_command_override_button_text`")]
#[inline]
pub fn end_text_command_timer(button_index: i32) {
    super::hud::end_text_command_override_button_text(button_index)
}

/// Now [`graphics::end_text_command_scaleform_string`](super::graphics::end_text_command_scaleform_string).
#[deprecated(note = "now called `graphics::end_text_command_scaleform_string`")]
#[inline]
pub fn end_text_component() {
    super::graphics::end_text_command_scaleform_string()
}

/// Now [`graphics::update_lights_on_entity`](super::graphics::update_lights_on_entity).
#[deprecated(note = "now called `graphics::update_lights_on_entity`")]
#[inline]
pub fn entity_description_text(entity: impl Into<Entity>) {
    super::graphics::update_lights_on_entity(entity)
}

/// Now [`player::extend_world_boundary_for_player`](super::player::extend_world_boundary_for_player).
#[deprecated(note = "now called `player::extend_world_boundary_for_player`")]
#[inline]
pub fn expand_world_limits(x: f32, y: f32, z: f32) {
    super::player::extend_world_boundary_for_player(x, y, z)
}

/// Now [`audio::distant_cop_car_sirens`](super::audio::distant_cop_car_sirens).
#[deprecated(note = "now called `audio::distant_cop_car_sirens`")]
#[inline]
pub fn force_ambient_siren(should_play: bool) {
    super::audio::distant_cop_car_sirens(should_play)
}

/// Now [`audio::force_music_track_list`](super::audio::force_music_track_list).
#[deprecated(note = "now called `audio::force_music_track_list`")]
#[inline]
pub fn force_radio_track_list_position(
    radio_station: &str,
    track_list_name: &str,
    time_offset_milliseconds: i32,
) {
    super::audio::force_music_track_list(radio_station, track_list_name, time_offset_milliseconds)
}

/// Now [`misc::quit_game`](super::misc::quit_game).
#[deprecated(note = "now called `misc::quit_game`")]
#[inline]
pub fn force_social_club_update() {
    super::misc::quit_game()
}

/// Now [`audio::force_use_audio_game_object`](super::audio::force_use_audio_game_object).
#[deprecated(note = "now called `audio::force_use_audio_game_object`")]
#[inline]
pub fn force_vehicle_engine_audio(vehicle: Vehicle, game_object_name: &str) {
    super::audio::force_use_audio_game_object(vehicle, game_object_name)
}

/// Now [`streaming::streamvol_create_sphere`](super::streaming::streamvol_create_sphere).
#[deprecated(note = "now called `streaming::streamvol_create_sphere`")]
#[inline]
pub fn format_focus_heading(x: f32, y: f32, z: f32, rad: f32, p4: i32, p5: i32) -> i32 {
    super::streaming::streamvol_create_sphere(x, y, z, rad, p4, p5)
}

/// Now [`network::get_time_as_string`](super::network::get_time_as_string).
#[deprecated(note = "now called `network::get_time_as_string`")]
#[inline]
pub fn format_time(time: i32) -> Option<String> {
    super::network::get_time_as_string(time)
}

/// Now [`hud::get_hud_screen_position_from_world_position`](super::hud::get_hud_screen_position_from_world_position).
#[deprecated(note = "now called `hud::get_hud_screen_position_from_world_position`")]
#[inline]
pub fn get_2d_coord_from_3d_coord(world_x: f32, world_y: f32, world_z: f32) -> Option<(f32, f32)> {
    super::hud::get_hud_screen_position_from_world_position(world_x, world_y, world_z)
}

/// Now [`player::get_achievement_progress`](super::player::get_achievement_progress).
#[deprecated(note = "now called `player::get_achievement_progress`")]
#[inline]
pub fn get_achievement_progression(achievement: i32) -> i32 {
    super::player::get_achievement_progress(achievement)
}

/// Now [`graphics::get_actual_screen_resolution`](super::graphics::get_actual_screen_resolution).
#[deprecated(note = "now called `graphics::get_actual_screen_resolution`")]
#[inline]
pub fn get_active_screen_resolution() -> (i32, i32) {
    super::graphics::get_actual_screen_resolution()
}

/// Now [`hud::get_current_webpage_id`](super::hud::get_current_webpage_id).
#[deprecated(note = "now called `hud::get_current_webpage_id`")]
#[inline]
pub fn get_active_website_id() -> i32 {
    super::hud::get_current_webpage_id()
}

/// Now [`vehicle::get_vehicle_bomb_count`](super::vehicle::get_vehicle_bomb_count).
#[deprecated(note = "now called `vehicle::get_vehicle_bomb_count`")]
#[inline]
pub fn get_aircraft_bomb_count(aircraft: Vehicle) -> i32 {
    super::vehicle::get_vehicle_bomb_count(aircraft)
}

/// Now [`vehicle::get_vehicle_countermeasure_count`](super::vehicle::get_vehicle_countermeasure_count).
#[deprecated(note = "now called `vehicle::get_vehicle_countermeasure_count`")]
#[inline]
pub fn get_aircraft_countermeasure_count(aircraft: Vehicle) -> i32 {
    super::vehicle::get_vehicle_countermeasure_count(aircraft)
}

/// Now [`vehicle::are_bomb_bay_doors_open`](super::vehicle::are_bomb_bay_doors_open).
#[deprecated(note = "now called `vehicle::are_bomb_bay_doors_open`")]
#[inline]
pub fn get_are_bomb_bay_doors_open(aircraft: Vehicle) -> bool {
    super::vehicle::are_bomb_bay_doors_open(aircraft)
}

/// Now [`hud::get_waypoint_blip_enum_id`](super::hud::get_waypoint_blip_enum_id).
#[deprecated(note = "now called `hud::get_waypoint_blip_enum_id`")]
#[inline]
pub fn get_blip_info_id_iterator() -> i32 {
    super::hud::get_waypoint_blip_enum_id()
}

/// Now [`vehicle::can_anchor_boat_here`](super::vehicle::can_anchor_boat_here).
#[deprecated(note = "now called `vehicle::can_anchor_boat_here`")]
#[inline]
pub fn get_boat_anchor(boat: Vehicle) -> bool {
    super::vehicle::can_anchor_boat_here(boat)
}

/// Now [`loadingscreen::loadingscreen_set_load_freemode`](super::loadingscreen::loadingscreen_set_load_freemode).
#[deprecated(note = "now called `loadingscreen::loadingscreen_set_load_freemode`")]
#[inline]
pub fn get_broadcast_finshed_los_sound(toggle: bool) {
    super::loadingscreen::loadingscreen_set_load_freemode(toggle)
}

/// Now [`network::ugc_get_content_category`](super::network::ugc_get_content_category).
#[deprecated(note = "now called `network::ugc_get_content_category`")]
#[inline]
pub fn get_content_category(p0: i32) -> i32 {
    super::network::ugc_get_content_category(p0)
}

/// Now [`network::ugc_get_content_description_hash`](super::network::ugc_get_content_description_hash).
#[deprecated(note = "now called `network::ugc_get_content_description_hash`")]
#[inline]
pub fn get_content_description_hash(p0: i32) -> i32 {
    super::network::ugc_get_content_description_hash(p0)
}

/// Now [`network::ugc_get_content_file_version`](super::network::ugc_get_content_file_version).
#[deprecated(note = "now called `network::ugc_get_content_file_version`")]
#[inline]
pub fn get_content_file_version(p0: i32, p1: i32) -> i32 {
    super::network::ugc_get_content_file_version(p0, p1)
}

/// Now [`network::ugc_get_content_id`](super::network::ugc_get_content_id).
#[deprecated(note = "now called `network::ugc_get_content_id`")]
#[inline]
pub fn get_content_id(p0: i32) -> Option<String> {
    super::network::ugc_get_content_id(p0)
}

/// Now [`network::ugc_get_content_user_id`](super::network::ugc_get_content_user_id).
#[deprecated(note = "now called `network::ugc_get_content_user_id`")]
#[inline]
pub fn get_content_user_id(p0: i32) -> Option<String> {
    super::network::ugc_get_content_user_id(p0)
}

/// Now [`hud::get_current_frontend_menu_version`](super::hud::get_current_frontend_menu_version).
#[deprecated(note = "now called `hud::get_current_frontend_menu_version`")]
#[inline]
pub fn get_current_frontend_menu() -> Hash {
    super::hud::get_current_frontend_menu_version()
}

/// Now [`water::get_deep_ocean_scaler`](super::water::get_deep_ocean_scaler).
#[deprecated(note = "now called `water::get_deep_ocean_scaler`")]
#[inline]
pub fn get_current_intensity() -> f32 {
    super::water::get_deep_ocean_scaler()
}

/// Now [`localization::get_current_language`](super::localization::get_current_language).
#[deprecated(note = "now called `localization::get_current_language`")]
#[inline]
pub fn get_current_language_id() -> i32 {
    super::localization::get_current_language()
}

/// Now [`hud::thefeed_get_first_visible_delete_remaining`](super::hud::thefeed_get_first_visible_delete_remaining).
#[deprecated(note = "now called `hud::thefeed_get_first_visible_delete_remaining`")]
#[inline]
pub fn get_current_notification() -> i32 {
    super::hud::thefeed_get_first_visible_delete_remaining()
}

/// Now [`graphics::get_current_number_of_cloud_photos`](super::graphics::get_current_number_of_cloud_photos).
#[deprecated(note = "now called `graphics::get_current_number_of_cloud_photos`")]
#[inline]
pub fn get_current_number_of_photos() -> i32 {
    super::graphics::get_current_number_of_cloud_photos()
}

/// Now [`audio::get_current_radio_track_playback_time`](super::audio::get_current_radio_track_playback_time).
#[deprecated(note = "now called `audio::get_current_radio_track_playback_time`")]
#[inline]
pub fn get_current_radio_station_hash(radio_station_name: &str) -> i32 {
    super::audio::get_current_radio_track_playback_time(radio_station_name)
}

/// Now [`audio::get_current_track_sound_name`](super::audio::get_current_track_sound_name).
#[deprecated(note = "now called `audio::get_current_track_sound_name`")]
#[inline]
pub fn get_current_radio_track_name(radio_station_name: &str) -> Hash {
    super::audio::get_current_track_sound_name(radio_station_name)
}

/// Now [`network::convert_posix_time`](super::network::convert_posix_time).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::convert_posix_time`")]
#[inline]
pub unsafe fn get_date_and_time_from_unix_epoch(posix_time: i32, time_structure: &mut [u8]) {
    // SAFETY: the caller promises the same.
    unsafe { super::network::convert_posix_time(posix_time, time_structure) }
}

/// Now [`object::get_rayfire_map_object`](super::object::get_rayfire_map_object).
#[deprecated(note = "now called `object::get_rayfire_map_object`")]
#[inline]
pub fn get_des_object(x: f32, y: f32, z: f32, radius: f32, name: &str) -> Object {
    super::object::get_rayfire_map_object(x, y, z, radius, name)
}

/// Now [`object::get_rayfire_map_object_anim_phase`](super::object::get_rayfire_map_object_anim_phase).
#[deprecated(note = "now called `object::get_rayfire_map_object_anim_phase`")]
#[inline]
pub fn get_des_object_anim_progress(object: Object) -> f32 {
    super::object::get_rayfire_map_object_anim_phase(object)
}

/// Now [`object::get_state_of_rayfire_map_object`](super::object::get_state_of_rayfire_map_object).
#[deprecated(note = "now called `object::get_state_of_rayfire_map_object`")]
#[inline]
pub fn get_des_object_state(object: Object) -> i32 {
    super::object::get_state_of_rayfire_map_object(object)
}

/// Now [`entity::get_entity_collision_disabled`](super::entity::get_entity_collision_disabled).
#[deprecated(note = "now called `entity::get_entity_collision_disabled`")]
#[inline]
pub fn get_entity_collison_disabled(entity: impl Into<Entity>) -> bool {
    super::entity::get_entity_collision_disabled(entity)
}

/// Now [`entity::get_entity_heading_from_eulers`](super::entity::get_entity_heading_from_eulers).
#[deprecated(note = "now called `entity::get_entity_heading_from_eulers`")]
#[inline]
pub fn get_entity_physics_heading(entity: impl Into<Entity>) -> f32 {
    super::entity::get_entity_heading_from_eulers(entity)
}

/// Now [`ped::get_ped_head_blend_first_index`](super::ped::get_ped_head_blend_first_index).
#[deprecated(note = "now called `ped::get_ped_head_blend_first_index`")]
#[inline]
pub fn get_first_parent_id_for_ped_type(type_: i32) -> i32 {
    super::ped::get_ped_head_blend_first_index(type_)
}

/// Now [`misc::get_number_of_free_stacks_of_this_size`](super::misc::get_number_of_free_stacks_of_this_size).
#[deprecated(note = "now called `misc::get_number_of_free_stacks_of_this_size`")]
#[inline]
pub fn get_free_stack_slots_count(stack_size: i32) -> i32 {
    super::misc::get_number_of_free_stacks_of_this_size(stack_size)
}

/// Now [`network::get_online_version`](super::network::get_online_version).
#[deprecated(note = "now called `network::get_online_version`")]
#[inline]
pub fn get_game_version() -> Option<String> {
    super::network::get_online_version()
}

/// Now [`cam::get_final_rendered_cam_coord`](super::cam::get_final_rendered_cam_coord).
#[deprecated(note = "now called `cam::get_final_rendered_cam_coord`")]
#[inline]
pub fn get_gameplay_cam_coords() -> Vector3 {
    super::cam::get_final_rendered_cam_coord()
}

/// Now [`cam::get_final_rendered_cam_far_clip`](super::cam::get_final_rendered_cam_far_clip).
#[deprecated(note = "now called `cam::get_final_rendered_cam_far_clip`")]
#[inline]
pub fn get_gameplay_cam_far_clip() -> f32 {
    super::cam::get_final_rendered_cam_far_clip()
}

/// Now [`cam::get_final_rendered_cam_motion_blur_strength`](super::cam::get_final_rendered_cam_motion_blur_strength).
#[deprecated(note = "now called `cam::get_final_rendered_cam_motion_blur_strength`")]
#[inline]
pub fn get_gameplay_cam_far_clip_2() -> f32 {
    super::cam::get_final_rendered_cam_motion_blur_strength()
}

/// Now [`cam::get_final_rendered_cam_far_dof`](super::cam::get_final_rendered_cam_far_dof).
#[deprecated(note = "now called `cam::get_final_rendered_cam_far_dof`")]
#[inline]
pub fn get_gameplay_cam_far_dof() -> f32 {
    super::cam::get_final_rendered_cam_far_dof()
}

/// Now [`cam::get_final_rendered_cam_near_clip`](super::cam::get_final_rendered_cam_near_clip).
#[deprecated(note = "now called `cam::get_final_rendered_cam_near_clip`")]
#[inline]
pub fn get_gameplay_cam_near_clip() -> f32 {
    super::cam::get_final_rendered_cam_near_clip()
}

/// Now [`cam::get_final_rendered_cam_near_dof`](super::cam::get_final_rendered_cam_near_dof).
#[deprecated(note = "now called `cam::get_final_rendered_cam_near_dof`")]
#[inline]
pub fn get_gameplay_cam_near_dof() -> f32 {
    super::cam::get_final_rendered_cam_near_dof()
}

/// Now [`cam::get_final_rendered_cam_rot`](super::cam::get_final_rendered_cam_rot).
#[deprecated(note = "now called `cam::get_final_rendered_cam_rot`")]
#[inline]
pub fn get_gameplay_cam_rot_2(rotation_order: i32) -> Vector3 {
    super::cam::get_final_rendered_cam_rot(rotation_order)
}

/// Now [`cam::get_first_person_aim_cam_zoom_factor`](super::cam::get_first_person_aim_cam_zoom_factor).
#[deprecated(note = "now called `cam::get_first_person_aim_cam_zoom_factor`")]
#[inline]
pub fn get_gameplay_cam_zoom() -> f32 {
    super::cam::get_first_person_aim_cam_zoom_factor()
}

/// Now [`pathfind::get_pos_along_gps_type_route`](super::pathfind::get_pos_along_gps_type_route).
#[deprecated(note = "now called `pathfind::get_pos_along_gps_type_route`")]
#[inline]
pub fn get_gps_waypoint_route_end(
    b_start_at_player_pos: bool,
    f_distance_along_route: f32,
    slot_type: i32,
) -> Option<Vector3> {
    super::pathfind::get_pos_along_gps_type_route(
        b_start_at_player_pos,
        f_distance_along_route,
        slot_type,
    )
}

/// Now [`misc::get_ground_z_and_normal_for_3d_coord`](super::misc::get_ground_z_and_normal_for_3d_coord).
#[deprecated(note = "now called `misc::get_ground_z_and_normal_for_3d_coord`")]
#[inline]
pub fn get_ground_z_coord_with_offsets(x: f32, y: f32, z: f32) -> Option<(f32, Vector3)> {
    super::misc::get_ground_z_and_normal_for_3d_coord(x, y, z)
}

/// Now [`misc::get_ground_z_excluding_objects_for_3d_coord`](super::misc::get_ground_z_excluding_objects_for_3d_coord).
#[deprecated(note = "now called `misc::get_ground_z_excluding_objects_for_3d_coord`")]
#[inline]
pub fn get_ground_z_for_3d_coord_2(x: f32, y: f32, z: f32, water_as_ground: bool) -> Option<f32> {
    super::misc::get_ground_z_excluding_objects_for_3d_coord(x, y, z, water_as_ground)
}

/// Now [`ped::get_ped_hair_rgb_color`](super::ped::get_ped_hair_rgb_color).
#[deprecated(note = "now called `ped::get_ped_hair_rgb_color`")]
#[inline]
pub fn get_hair_rgb_color(hair_color_index: i32) -> (i32, i32, i32) {
    super::ped::get_ped_hair_rgb_color(hair_color_index)
}

/// Now [`vehicle::get_has_retractable_wheels`](super::vehicle::get_has_retractable_wheels).
#[deprecated(note = "now called `vehicle::get_has_retractable_wheels`")]
#[inline]
pub fn get_has_lowerable_wheels(vehicle: Vehicle) -> bool {
    super::vehicle::get_has_retractable_wheels(vehicle)
}

/// Now [`vehicle::get_heli_tail_boom_health`](super::vehicle::get_heli_tail_boom_health).
#[deprecated(note = "now called `vehicle::get_heli_tail_boom_health`")]
#[inline]
pub fn get_heli_engine_health(vehicle: Vehicle) -> f32 {
    super::vehicle::get_heli_tail_boom_health(vehicle)
}

/// Now [`script::script_thread_iterator_get_next_thread_id`](super::script::script_thread_iterator_get_next_thread_id).
#[deprecated(note = "now called `script::script_thread_iterator_get_next_thread_id`")]
#[inline]
pub fn get_id_of_next_thread_in_enumeration() -> i32 {
    super::script::script_thread_iterator_get_next_thread_id()
}

/// Now [`interior::get_interior_from_primary_view`](super::interior::get_interior_from_primary_view).
#[deprecated(note = "now called `interior::get_interior_from_primary_view`")]
#[inline]
pub fn get_interior_from_gameplay_cam() -> i32 {
    super::interior::get_interior_from_primary_view()
}

/// Now [`interior::get_interior_location_and_namehash`](super::interior::get_interior_location_and_namehash).
#[deprecated(note = "now called `interior::get_interior_location_and_namehash`")]
#[inline]
pub fn get_interior_info(interior: i32) -> (Vector3, Hash) {
    super::interior::get_interior_location_and_namehash(interior)
}

/// Now [`cam::set_gameplay_hint_anim_closeup`](super::cam::set_gameplay_hint_anim_closeup).
#[deprecated(note = "now called `cam::set_gameplay_hint_anim_closeup`")]
#[inline]
pub fn get_is_multiplayer_brief(toggle: bool) {
    super::cam::set_gameplay_hint_anim_closeup(toggle)
}

/// Now [`misc::get_coords_of_projectile_type_in_area`](super::misc::get_coords_of_projectile_type_in_area).
#[deprecated(note = "now called `misc::get_coords_of_projectile_type_in_area`")]
#[inline]
pub fn get_is_projectile_type_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    projectile_hash: impl Into<Hash>,
    owned_by_player: bool,
) -> Option<Vector3> {
    super::misc::get_coords_of_projectile_type_in_area(
        x1,
        y1,
        z1,
        x2,
        y2,
        z2,
        projectile_hash,
        owned_by_player,
    )
}

/// Now [`pathfind::get_vehicle_node_is_switched_off`](super::pathfind::get_vehicle_node_is_switched_off).
#[deprecated(note = "now called `pathfind::get_vehicle_node_is_switched_off`")]
#[inline]
pub fn get_is_slow_road_flag(node_id: i32) -> bool {
    super::pathfind::get_vehicle_node_is_switched_off(node_id)
}

/// Now [`vehicle::is_vehicle_in_submarine_mode`](super::vehicle::is_vehicle_in_submarine_mode).
#[deprecated(note = "now called `vehicle::is_vehicle_in_submarine_mode`")]
#[inline]
pub fn get_is_submarine_vehicle_transformed(vehicle: Vehicle) -> bool {
    super::vehicle::is_vehicle_in_submarine_mode(vehicle)
}

/// Now [`hud::get_filename_for_audio_conversation`](super::hud::get_filename_for_audio_conversation).
#[deprecated(note = "now called `hud::get_filename_for_audio_conversation`")]
#[inline]
pub fn get_label_text(label_name: &str) -> Option<String> {
    super::hud::get_filename_for_audio_conversation(label_name)
}

/// Now [`pad::is_using_keyboard`](super::pad::is_using_keyboard).
#[deprecated(note = "now called `pad::is_using_keyboard`")]
#[inline]
pub fn get_last_input_method(pad_index: i32) -> bool {
    super::pad::is_using_keyboard(pad_index)
}

/// Now [`hud::get_length_of_literal_string_in_bytes`](super::hud::get_length_of_literal_string_in_bytes).
#[deprecated(note = "now called `hud::get_length_of_literal_string_in_bytes`")]
#[inline]
pub fn get_length_of_string(string: &str) -> i32 {
    super::hud::get_length_of_literal_string_in_bytes(string)
}

/// Now [`hud::get_standard_blip_enum_id`](super::hud::get_standard_blip_enum_id).
#[deprecated(note = "now called `hud::get_standard_blip_enum_id`")]
#[inline]
pub fn get_level_blip_sprite() -> i32 {
    super::hud::get_standard_blip_enum_id()
}

/// Now [`pad::get_local_player_gamepad_aim_state`](super::pad::get_local_player_gamepad_aim_state).
#[deprecated(note = "now called `pad::get_local_player_gamepad_aim_state`")]
#[inline]
pub fn get_local_player_aim_state_2() -> i32 {
    super::pad::get_local_player_gamepad_aim_state()
}

/// Now [`weapon::get_lockon_distance_of_current_ped_weapon`](super::weapon::get_lockon_distance_of_current_ped_weapon).
#[deprecated(note = "now called `weapon::get_lockon_distance_of_current_ped_weapon`")]
#[inline]
pub fn get_lockon_range_of_current_ped_weapon(ped: Ped) -> f32 {
    super::weapon::get_lockon_distance_of_current_ped_weapon(ped)
}

/// Now [`ped::get_ped_makeup_rgb_color`](super::ped::get_ped_makeup_rgb_color).
#[deprecated(note = "now called `ped::get_ped_makeup_rgb_color`")]
#[inline]
pub fn get_makeup_rgb_color(makeup_color_index: i32) -> (i32, i32, i32) {
    super::ped::get_ped_makeup_rgb_color(makeup_color_index)
}

/// Now [`weapon::get_max_ammo_by_type`](super::weapon::get_max_ammo_by_type).
#[deprecated(note = "now called `weapon::get_max_ammo_by_type`")]
#[inline]
pub fn get_max_ammo_2(ped: Ped, ammo_type: impl Into<Hash>) -> Option<i32> {
    super::weapon::get_max_ammo_by_type(ped, ammo_type)
}

/// Now [`graphics::get_maximum_number_of_cloud_photos`](super::graphics::get_maximum_number_of_cloud_photos).
#[deprecated(note = "now called `graphics::get_maximum_number_of_cloud_photos`")]
#[inline]
pub fn get_maximum_number_of_photos_2() -> i32 {
    super::graphics::get_maximum_number_of_cloud_photos()
}

/// Now [`hud::get_minimap_fow_discovery_ratio`](super::hud::get_minimap_fow_discovery_ratio).
#[deprecated(note = "now called `hud::get_minimap_fow_discovery_ratio`")]
#[inline]
pub fn get_minimap_reveal_percentage() -> f32 {
    super::hud::get_minimap_fow_discovery_ratio()
}

/// Now [`misc::get_next_weather_type_hash_name`](super::misc::get_next_weather_type_hash_name).
#[deprecated(note = "now called `misc::get_next_weather_type_hash_name`")]
#[inline]
pub fn get_next_weather_type() -> Hash {
    super::misc::get_next_weather_type_hash_name()
}

/// Now [`files::get_num_tattoo_shop_dlc_items`](super::files::get_num_tattoo_shop_dlc_items).
#[deprecated(note = "now called `files::get_num_tattoo_shop_dlc_items`")]
#[inline]
pub fn get_num_decorations(character: i32) -> i32 {
    super::files::get_num_tattoo_shop_dlc_items(character)
}

/// Now [`files::get_shop_ped_apparel_forced_component_count`](super::files::get_shop_ped_apparel_forced_component_count).
#[deprecated(note = "now called `files::get_shop_ped_apparel_forced_component_count`")]
#[inline]
pub fn get_num_forced_components(component_hash: impl Into<Hash>) -> i32 {
    super::files::get_shop_ped_apparel_forced_component_count(component_hash)
}

/// Now [`ped::get_ped_head_overlay_num`](super::ped::get_ped_head_overlay_num).
#[deprecated(note = "now called `ped::get_ped_head_overlay_num`")]
#[inline]
pub fn get_num_head_overlay_values(overlay_id: i32) -> i32 {
    super::ped::get_ped_head_overlay_num(overlay_id)
}

/// Now [`network::network_clan_get_local_memberships_count`](super::network::network_clan_get_local_memberships_count).
#[deprecated(note = "now called `network::network_clan_get_local_memberships_count`")]
#[inline]
pub fn get_num_membership_desc() -> i32 {
    super::network::network_clan_get_local_memberships_count()
}

/// Now [`ped::get_ped_head_blend_num_heads`](super::ped::get_ped_head_blend_num_heads).
#[deprecated(note = "now called `ped::get_ped_head_blend_num_heads`")]
#[inline]
pub fn get_num_parent_peds_of_type(type_: i32) -> i32 {
    super::ped::get_ped_head_blend_num_heads(type_)
}

/// Now [`files::setup_shop_ped_apparel_query_tu`](super::files::setup_shop_ped_apparel_query_tu).
#[deprecated(note = "now called `files::setup_shop_ped_apparel_query_tu`")]
#[inline]
pub fn get_num_props_from_outfit(
    character: i32,
    p1: i32,
    p2: i32,
    p3: bool,
    p4: i32,
    component_id: i32,
) -> i32 {
    super::files::setup_shop_ped_apparel_query_tu(character, p1, p2, p3, p4, component_id)
}

/// Now [`misc::get_num_dispatched_units_for_player`](super::misc::get_num_dispatched_units_for_player).
#[deprecated(note = "now called `misc::get_num_dispatched_units_for_player`")]
#[inline]
pub fn get_number_of_dispatched_units_for_player(dispatch_service: i32) -> i32 {
    super::misc::get_num_dispatched_units_for_player(dispatch_service)
}

/// Now [`script::get_number_of_references_of_script_with_name_hash`](super::script::get_number_of_references_of_script_with_name_hash).
#[deprecated(note = "now called `script::get_number_of_references_of_script_with_name_hash`")]
#[inline]
pub fn get_number_of_instances_of_script_with_name_hash(script_hash: impl Into<Hash>) -> i32 {
    super::script::get_number_of_references_of_script_with_name_hash(script_hash)
}

/// Now [`script::get_number_of_references_of_script_with_name_hash`](super::script::get_number_of_references_of_script_with_name_hash).
#[deprecated(note = "now called `script::get_number_of_references_of_script_with_name_hash`")]
#[inline]
pub fn get_number_of_instances_of_streamed_script(script_hash: impl Into<Hash>) -> i32 {
    super::script::get_number_of_references_of_script_with_name_hash(script_hash)
}

/// Now [`audio::is_mission_news_story_unlocked`](super::audio::is_mission_news_story_unlocked).
#[deprecated(note = "now called `audio::is_mission_news_story_unlocked`")]
#[inline]
pub fn get_number_of_passenger_voice_variations(news_story: i32) -> bool {
    super::audio::is_mission_news_story_unlocked(news_story)
}

/// Now [`graphics::get_current_number_of_cloud_photos`](super::graphics::get_current_number_of_cloud_photos).
#[deprecated(note = "now called `graphics::get_current_number_of_cloud_photos`")]
#[inline]
pub fn get_number_of_photos() -> i32 {
    super::graphics::get_current_number_of_cloud_photos()
}

/// Now [`object::get_offset_from_coord_and_heading_in_world_coords`](super::object::get_offset_from_coord_and_heading_in_world_coords).
#[deprecated(note = "now called `object::get_offset_from_coord_and_heading_in_world_coords`")]
#[inline]
pub fn get_object_offset_from_coords(
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    heading: f32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
) -> Vector3 {
    super::object::get_offset_from_coord_and_heading_in_world_coords(
        x_pos, y_pos, z_pos, heading, x_offset, y_offset, z_offset,
    )
}

/// Now [`stats::get_packed_tu_bool_stat_key`](super::stats::get_packed_tu_bool_stat_key).
#[deprecated(note = "now called `stats::get_packed_tu_bool_stat_key`")]
#[inline]
pub fn get_packed_title_update_bool_stat_key(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
) -> Hash {
    super::stats::get_packed_tu_bool_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`stats::get_packed_tu_int_stat_key`](super::stats::get_packed_tu_int_stat_key).
#[deprecated(note = "now called `stats::get_packed_tu_int_stat_key`")]
#[inline]
pub fn get_packed_title_update_int_stat_key(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
) -> Hash {
    super::stats::get_packed_tu_int_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`hud::get_pause_menu_position`](super::hud::get_pause_menu_position).
#[deprecated(note = "now called `hud::get_pause_menu_position`")]
#[inline]
pub fn get_pause_menu_cursor_position() -> Vector3 {
    super::hud::get_pause_menu_position()
}

/// Now [`hud::get_menu_layout_changed_event_details`](super::hud::get_menu_layout_changed_event_details).
#[deprecated(note = "now called `hud::get_menu_layout_changed_event_details`")]
#[inline]
pub fn get_pause_menu_selection_data() -> (i32, i32, i32) {
    super::hud::get_menu_layout_changed_event_details()
}

/// Now [`weapon::get_ped_ammo_type_from_weapon`](super::weapon::get_ped_ammo_type_from_weapon).
#[deprecated(note = "now called `weapon::get_ped_ammo_type_from_weapon`")]
#[inline]
pub fn get_ped_ammo_type(ped: Ped, weapon_hash: impl Into<Hash>) -> Hash {
    super::weapon::get_ped_ammo_type_from_weapon(ped, weapon_hash)
}

/// Now [`ped::request_ped_vehicle_visibility_tracking`](super::ped::request_ped_vehicle_visibility_tracking).
#[deprecated(note = "now called `ped::request_ped_vehicle_visibility_tracking`")]
#[inline]
pub fn get_ped_flood_invincibility(ped: Ped, p1: bool) {
    super::ped::request_ped_vehicle_visibility_tracking(ped, p1)
}

/// Now [`ped::get_ped_emissive_intensity`](super::ped::get_ped_emissive_intensity).
#[deprecated(note = "now called `ped::get_ped_emissive_intensity`")]
#[inline]
pub fn get_ped_illuminated_clothing_glow_intensity(ped: Ped) -> f32 {
    super::ped::get_ped_emissive_intensity(ped)
}

/// Now [`fire::get_entity_inside_explosion_area`](super::fire::get_entity_inside_explosion_area).
#[deprecated(note = "now called `fire::get_entity_inside_explosion_area`")]
#[inline]
pub fn get_ped_inside_explosion_area(
    explosion_type: i32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
) -> Entity {
    super::fire::get_entity_inside_explosion_area(explosion_type, x1, y1, z1, x2, y2, z2, radius)
}

/// Now [`ped::get_ped_source_of_death`](super::ped::get_ped_source_of_death).
#[deprecated(note = "now called `ped::get_ped_source_of_death`")]
#[inline]
pub fn get_ped_killer(ped: Ped) -> Entity {
    super::ped::get_ped_source_of_death(ped)
}

/// Now [`vehicle::get_vehicle_flight_nozzle_position`](super::vehicle::get_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::get_vehicle_flight_nozzle_position`")]
#[inline]
pub fn get_plane_hover_mode_percentage(aircraft: Vehicle) -> f32 {
    super::vehicle::get_vehicle_flight_nozzle_position(aircraft)
}

/// Now [`vehicle::get_vehicle_flight_nozzle_position`](super::vehicle::get_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::get_vehicle_flight_nozzle_position`")]
#[inline]
pub fn get_plane_vtol_direction(aircraft: Vehicle) -> f32 {
    super::vehicle::get_vehicle_flight_nozzle_position(aircraft)
}

/// Now [`network::ugc_get_content_user_id`](super::network::ugc_get_content_user_id).
#[deprecated(note = "now called `network::ugc_get_content_user_id`")]
#[inline]
pub fn get_player_advanced_modifier_privileges(p0: i32) -> Option<String> {
    super::network::ugc_get_content_user_id(p0)
}

/// Now [`audio::set_variable_on_cutscene_audio`](super::audio::set_variable_on_cutscene_audio).
#[deprecated(note = "now called `audio::set_variable_on_cutscene_audio`")]
#[inline]
pub fn get_player_headset_sound_alternate(variable_name: &str, value: f32) {
    super::audio::set_variable_on_cutscene_audio(variable_name, value)
}

/// Now [`misc::get_prev_weather_type_hash_name`](super::misc::get_prev_weather_type_hash_name).
#[deprecated(note = "now called `misc::get_prev_weather_type_hash_name`")]
#[inline]
pub fn get_prev_weather_type() -> Hash {
    super::misc::get_prev_weather_type_hash_name()
}

/// Now [`misc::get_coords_of_projectile_type_within_distance`](super::misc::get_coords_of_projectile_type_within_distance).
#[deprecated(note = "now called `misc::get_coords_of_projectile_type_within_distance`")]
#[inline]
pub fn get_projectile_near_ped_coords(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    distance: f32,
    owned_by_player: bool,
) -> Option<Vector3> {
    super::misc::get_coords_of_projectile_type_within_distance(
        ped,
        weapon_hash,
        distance,
        owned_by_player,
    )
}

/// Now [`files::get_shop_ped_outfit_component_variant`](super::files::get_shop_ped_outfit_component_variant).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `files::get_shop_ped_outfit_component_variant`")]
#[inline]
pub unsafe fn get_prop_from_outfit(
    outfit: impl Into<Hash>,
    slot: i32,
    out_component_variant: &mut [u8],
) -> bool {
    // SAFETY: the caller promises the same.
    unsafe {
        super::files::get_shop_ped_outfit_component_variant(outfit, slot, out_component_variant)
    }
}

/// Now [`stats::get_packed_bool_stat_key`](super::stats::get_packed_bool_stat_key).
#[deprecated(note = "now called `stats::get_packed_bool_stat_key`")]
#[inline]
pub fn get_pstat_bool_hash(index: i32, sp_stat: bool, char_stat: bool, character: i32) -> Hash {
    super::stats::get_packed_bool_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`stats::get_packed_int_stat_key`](super::stats::get_packed_int_stat_key).
#[deprecated(note = "now called `stats::get_packed_int_stat_key`")]
#[inline]
pub fn get_pstat_int_hash(index: i32, sp_stat: bool, char_stat: bool, character: i32) -> Hash {
    super::stats::get_packed_int_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`shapetest::get_shape_test_result`](super::shapetest::get_shape_test_result).
#[deprecated(note = "now called `shapetest::get_shape_test_result`")]
#[inline]
pub fn get_raycast_result(shape_test_handle: i32) -> (i32, bool, Vector3, Vector3, Entity) {
    super::shapetest::get_shape_test_result(shape_test_handle)
}

/// Now [`pathfind::get_road_boundary_using_heading`](super::pathfind::get_road_boundary_using_heading).
#[deprecated(note = "now called `pathfind::get_road_boundary_using_heading`")]
#[inline]
pub fn get_road_side_point_with_heading(x: f32, y: f32, z: f32, heading: f32) -> Option<Vector3> {
    super::pathfind::get_road_boundary_using_heading(x, y, z, heading)
}

/// Now [`interior::get_room_key_for_game_viewport`](super::interior::get_room_key_for_game_viewport).
#[deprecated(note = "now called `interior::get_room_key_for_game_viewport`")]
#[inline]
pub fn get_room_key_from_gameplay_cam() -> Hash {
    super::interior::get_room_key_for_game_viewport()
}

/// Now [`network::ugc_get_root_content_id`](super::network::ugc_get_root_content_id).
#[deprecated(note = "now called `network::ugc_get_root_content_id`")]
#[inline]
pub fn get_root_content_id(p0: i32) -> Option<String> {
    super::network::ugc_get_root_content_id(p0)
}

/// Now [`physics::rope_get_distance_between_ends`](super::physics::rope_get_distance_between_ends).
#[deprecated(note = "now called `physics::rope_get_distance_between_ends`")]
#[inline]
pub fn get_rope_length(rope_id: i32) -> f32 {
    super::physics::rope_get_distance_between_ends(rope_id)
}

/// Now [`hud::get_mouse_event`](super::hud::get_mouse_event).
#[deprecated(note = "now called `hud::get_mouse_event`")]
#[inline]
pub fn get_scaleform_movie_cursor_selection(
    scaleform_handle: i32,
) -> Option<(bool, i32, i32, i32)> {
    super::hud::get_mouse_event(scaleform_handle)
}

/// Now [`graphics::is_scaleform_movie_method_return_value_ready`](super::graphics::is_scaleform_movie_method_return_value_ready).
#[deprecated(note = "now called `graphics::is_scaleform_movie_method_return_value_ready`")]
#[inline]
pub fn get_scaleform_movie_function_return_bool(method_return: i32) -> bool {
    super::graphics::is_scaleform_movie_method_return_value_ready(method_return)
}

/// Now [`graphics::get_scaleform_movie_method_return_value_int`](super::graphics::get_scaleform_movie_method_return_value_int).
#[deprecated(note = "now called `graphics::get_scaleform_movie_method_return_value_int`")]
#[inline]
pub fn get_scaleform_movie_function_return_int(method_return: i32) -> i32 {
    super::graphics::get_scaleform_movie_method_return_value_int(method_return)
}

/// Now [`graphics::get_scaleform_movie_method_return_value_string`](super::graphics::get_scaleform_movie_method_return_value_string).
#[deprecated(note = "now called `graphics::get_scaleform_movie_method_return_value_string`")]
#[inline]
pub fn get_scaleform_movie_function_return_string(method_return: i32) -> Option<String> {
    super::graphics::get_scaleform_movie_method_return_value_string(method_return)
}

/// Now [`graphics::get_actual_screen_resolution`](super::graphics::get_actual_screen_resolution).
#[deprecated(note = "now called `graphics::get_actual_screen_resolution`")]
#[inline]
pub fn get_screen_active_resolution() -> (i32, i32) {
    super::graphics::get_actual_screen_resolution()
}

/// Now [`graphics::get_aspect_ratio`](super::graphics::get_aspect_ratio).
#[deprecated(note = "now called `graphics::get_aspect_ratio`")]
#[inline]
pub fn get_screen_aspect_ratio(physical_aspect: bool) -> f32 {
    super::graphics::get_aspect_ratio(physical_aspect)
}

/// Now [`graphics::animpostfx_is_running`](super::graphics::animpostfx_is_running).
#[deprecated(note = "now called `graphics::animpostfx_is_running`")]
#[inline]
pub fn get_screen_effect_is_active(effect_name: &str) -> bool {
    super::graphics::animpostfx_is_running(effect_name)
}

/// Now [`shapetest::get_shape_test_result_including_material`](super::shapetest::get_shape_test_result_including_material).
#[deprecated(note = "now called `shapetest::get_shape_test_result_including_material`")]
#[inline]
pub fn get_shape_test_result_ex(
    shape_test_handle: i32,
) -> (i32, bool, Vector3, Vector3, Hash, Entity) {
    super::shapetest::get_shape_test_result_including_material(shape_test_handle)
}

/// Now [`vehicle::get_submarine_number_of_air_leaks`](super::vehicle::get_submarine_number_of_air_leaks).
#[deprecated(note = "now called `vehicle::get_submarine_number_of_air_leaks`")]
#[inline]
pub fn get_submarine_crush_depth_warning_state(submarine: Vehicle) -> i32 {
    super::vehicle::get_submarine_number_of_air_leaks(submarine)
}

/// Now [`vehicle::get_submarine_is_under_design_depth`](super::vehicle::get_submarine_is_under_design_depth).
#[deprecated(note = "now called `vehicle::get_submarine_is_under_design_depth`")]
#[inline]
pub fn get_submarine_is_below_first_crush_depth(submarine: Vehicle) -> bool {
    super::vehicle::get_submarine_is_under_design_depth(submarine)
}

/// Now [`pathfind::get_vehicle_node_is_gps_allowed`](super::pathfind::get_vehicle_node_is_gps_allowed).
#[deprecated(note = "now called `pathfind::get_vehicle_node_is_gps_allowed`")]
#[inline]
pub fn get_supports_gps_route_flag(node_id: i32) -> bool {
    super::pathfind::get_vehicle_node_is_gps_allowed(node_id)
}

/// Now [`files::get_tattoo_shop_dlc_item_data`](super::files::get_tattoo_shop_dlc_item_data).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `files::get_tattoo_shop_dlc_item_data`")]
#[inline]
pub unsafe fn get_tattoo_collection_data(
    character_type: i32,
    decoration_index: i32,
    out_component: &mut [u8],
) -> bool {
    // SAFETY: the caller promises the same.
    unsafe {
        super::files::get_tattoo_shop_dlc_item_data(character_type, decoration_index, out_component)
    }
}

/// Now [`ped::get_ped_decoration_zone_from_hashes`](super::ped::get_ped_decoration_zone_from_hashes).
#[deprecated(note = "now called `ped::get_ped_decoration_zone_from_hashes`")]
#[inline]
pub fn get_tattoo_zone(collection: impl Into<Hash>, overlay: impl Into<Hash>) -> i32 {
    super::ped::get_ped_decoration_zone_from_hashes(collection, overlay)
}

/// Now [`hud::get_rendered_character_height`](super::hud::get_rendered_character_height).
#[deprecated(note = "now called `hud::get_rendered_character_height`")]
#[inline]
pub fn get_text_scale_height(size: f32, font: i32) -> f32 {
    super::hud::get_rendered_character_height(size, font)
}

/// Now [`hud::end_text_command_line_count`](super::hud::end_text_command_line_count).
#[deprecated(note = "now called `hud::end_text_command_line_count`")]
#[inline]
pub fn get_text_screen_line_count(x: f32, y: f32) -> i32 {
    super::hud::end_text_command_line_count(x, y)
}

/// Now [`hud::end_text_command_get_width`](super::hud::end_text_command_get_width).
#[deprecated(note = "now called `hud::end_text_command_get_width`")]
#[inline]
pub fn get_text_screen_width(p0: bool) -> f32 {
    super::hud::end_text_command_get_width(p0)
}

/// Now [`script::get_hash_of_this_script_name`](super::script::get_hash_of_this_script_name).
#[deprecated(note = "now called `script::get_hash_of_this_script_name`")]
#[inline]
pub fn get_this_script_hash() -> Hash {
    super::script::get_hash_of_this_script_name()
}

/// Now [`script::get_name_of_thread`](super::script::get_name_of_thread).
#[deprecated(note = "now called `script::get_name_of_thread`")]
#[inline]
pub fn get_thread_name(thread_id: i32) -> Option<String> {
    super::script::get_name_of_thread(thread_id)
}

/// Now [`socialclub::sc_inbox_get_total_num_messages`](super::socialclub::sc_inbox_get_total_num_messages).
#[deprecated(note = "now called `socialclub::sc_inbox_get_total_num_messages`")]
#[inline]
pub fn get_total_sc_inbox_ids() -> i32 {
    super::socialclub::sc_inbox_get_total_num_messages()
}

/// Now [`network::network_get_content_modifier_list_id`](super::network::network_get_content_modifier_list_id).
#[deprecated(note = "now called `network::network_get_content_modifier_list_id`")]
#[inline]
pub fn get_tunables_content_modifier_id(content_hash: impl Into<Hash>) -> i32 {
    super::network::network_get_content_modifier_list_id(content_hash)
}

/// Now [`stats::get_packed_tu_bool_stat_key`](super::stats::get_packed_tu_bool_stat_key).
#[deprecated(note = "now called `stats::get_packed_tu_bool_stat_key`")]
#[inline]
pub fn get_tupstat_bool_hash(index: i32, sp_stat: bool, char_stat: bool, character: i32) -> Hash {
    super::stats::get_packed_tu_bool_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`stats::get_packed_tu_int_stat_key`](super::stats::get_packed_tu_int_stat_key).
#[deprecated(note = "now called `stats::get_packed_tu_int_stat_key`")]
#[inline]
pub fn get_tupstat_int_hash(index: i32, sp_stat: bool, char_stat: bool, character: i32) -> Hash {
    super::stats::get_packed_tu_int_stat_key(index, sp_stat, char_stat, character)
}

/// Now [`localization::get_current_language`](super::localization::get_current_language).
#[deprecated(note = "now called `localization::get_current_language`")]
#[inline]
pub fn get_ui_language_id() -> i32 {
    super::localization::get_current_language()
}

/// Now [`localization::localization_get_system_date_format`](super::localization::localization_get_system_date_format).
#[deprecated(note = "now called `localization::localization_get_system_date_format`")]
#[inline]
pub fn get_user_language_id() -> i32 {
    super::localization::localization_get_system_date_format()
}

/// Now [`vehicle::find_vehicle_carrying_this_entity`](super::vehicle::find_vehicle_carrying_this_entity).
#[deprecated(note = "now called `vehicle::find_vehicle_carrying_this_entity`")]
#[inline]
pub fn get_vehicle_attached_to_entity(entity: impl Into<Entity>) -> Vehicle {
    super::vehicle::find_vehicle_carrying_this_entity(entity)
}

/// Now [`vehicle::get_vehicle_health_percentage`](super::vehicle::get_vehicle_health_percentage).
#[deprecated(note = "now called `vehicle::get_vehicle_health_percentage`")]
#[inline]
pub fn get_vehicle_body_health_2(vehicle: Vehicle) -> f32 {
    super::vehicle::get_vehicle_health_percentage(vehicle)
}

/// Now [`vehicle::get_vehicle_class_estimated_max_speed`](super::vehicle::get_vehicle_class_estimated_max_speed).
#[deprecated(note = "now called `vehicle::get_vehicle_class_estimated_max_speed`")]
#[inline]
pub fn get_vehicle_class_max_speed(vehicle_class: i32) -> f32 {
    super::vehicle::get_vehicle_class_estimated_max_speed(vehicle_class)
}

/// Now [`cfx::get_vehicle_throttle_offset`](super::cfx::get_vehicle_throttle_offset).
#[deprecated(note = "now called `cfx::get_vehicle_throttle_offset`")]
#[inline]
pub fn get_vehicle_current_acceleration(vehicle: Vehicle) -> f32 {
    super::cfx::get_vehicle_throttle_offset(vehicle)
}

/// Now [`vehicle::get_vehicle_dashboard_color`](super::vehicle::get_vehicle_dashboard_color).
#[deprecated(note = "now called `vehicle::get_vehicle_dashboard_color`")]
#[inline]
pub fn get_vehicle_dashboard_colour(vehicle: Vehicle) -> i32 {
    super::vehicle::get_vehicle_dashboard_color(vehicle)
}

/// Now [`cfx::get_vehicle_dashboard_current_gear`](super::cfx::get_vehicle_dashboard_current_gear).
#[deprecated(note = "now called `cfx::get_vehicle_dashboard_current_gear`")]
#[inline]
pub fn get_vehicle_dashboard_water_temp() -> f32 {
    super::cfx::get_vehicle_dashboard_current_gear()
}

/// Now [`audio::get_vehicle_horn_sound_index`](super::audio::get_vehicle_horn_sound_index).
#[deprecated(note = "now called `audio::get_vehicle_horn_sound_index`")]
#[inline]
pub fn get_vehicle_default_horn_variation(vehicle: Vehicle) -> i32 {
    super::audio::get_vehicle_horn_sound_index(vehicle)
}

/// Now [`vehicle::set_vehicle_ceiling_height`](super::vehicle::set_vehicle_ceiling_height).
#[deprecated(note = "now called `vehicle::set_vehicle_ceiling_height`")]
#[inline]
pub fn get_vehicle_deformation_get_tree(vehicle: Vehicle, height: f32) {
    super::vehicle::set_vehicle_ceiling_height(vehicle, height)
}

/// Now [`vehicle::get_vehicle_individual_door_lock_status`](super::vehicle::get_vehicle_individual_door_lock_status).
#[deprecated(note = "now called `vehicle::get_vehicle_individual_door_lock_status`")]
#[inline]
pub fn get_vehicle_door_destroy_type(vehicle: Vehicle, door_index: i32) -> i32 {
    super::vehicle::get_vehicle_individual_door_lock_status(vehicle, door_index)
}

/// Now [`vehicle::does_vehicle_have_landing_gear`](super::vehicle::does_vehicle_have_landing_gear).
#[deprecated(note = "now called `vehicle::does_vehicle_have_landing_gear`")]
#[inline]
pub fn get_vehicle_has_landing_gear(vehicle: Vehicle) -> bool {
    super::vehicle::does_vehicle_have_landing_gear(vehicle)
}

/// Now [`vehicle::get_vehicle_xenon_lights_color`](super::vehicle::get_vehicle_xenon_lights_color).
#[deprecated(note = "now called `vehicle::get_vehicle_xenon_lights_color`")]
#[inline]
pub fn get_vehicle_headlights_colour(vehicle: Vehicle) -> i32 {
    super::vehicle::get_vehicle_xenon_lights_color(vehicle)
}

/// Now [`audio::get_vehicle_default_horn_ignore_mods`](super::audio::get_vehicle_default_horn_ignore_mods).
#[deprecated(note = "now called `audio::get_vehicle_default_horn_ignore_mods`")]
#[inline]
pub fn get_vehicle_horn_hash(vehicle: Vehicle) -> Hash {
    super::audio::get_vehicle_default_horn_ignore_mods(vehicle)
}

/// Now [`vehicle::get_vehicle_flight_nozzle_position`](super::vehicle::get_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::get_vehicle_flight_nozzle_position`")]
#[inline]
pub fn get_vehicle_hover_mode_percentage(aircraft: Vehicle) -> f32 {
    super::vehicle::get_vehicle_flight_nozzle_position(aircraft)
}

/// Now [`vehicle::get_vehicle_interior_color`](super::vehicle::get_vehicle_interior_color).
#[deprecated(note = "now called `vehicle::get_vehicle_interior_color`")]
#[inline]
pub fn get_vehicle_interior_colour(vehicle: Vehicle) -> i32 {
    super::vehicle::get_vehicle_interior_color(vehicle)
}

/// Now [`vehicle::get_landing_gear_state`](super::vehicle::get_landing_gear_state).
#[deprecated(note = "now called `vehicle::get_landing_gear_state`")]
#[inline]
pub fn get_vehicle_landing_gear(vehicle: Vehicle) -> i32 {
    super::vehicle::get_landing_gear_state(vehicle)
}

/// Now [`vehicle::get_vehicle_estimated_max_speed`](super::vehicle::get_vehicle_estimated_max_speed).
#[deprecated(note = "now called `vehicle::get_vehicle_estimated_max_speed`")]
#[inline]
pub fn get_vehicle_max_speed(vehicle: Vehicle) -> f32 {
    super::vehicle::get_vehicle_estimated_max_speed(vehicle)
}

/// Now [`vehicle::get_vehicle_mod_identifier_hash`](super::vehicle::get_vehicle_mod_identifier_hash).
#[deprecated(note = "now called `vehicle::get_vehicle_mod_identifier_hash`")]
#[inline]
pub fn get_vehicle_mod_data(vehicle: Vehicle, mod_type: i32, mod_index: i32) -> Hash {
    super::vehicle::get_vehicle_mod_identifier_hash(vehicle, mod_type, mod_index)
}

/// Now [`vehicle::get_vehicle_model_estimated_agility`](super::vehicle::get_vehicle_model_estimated_agility).
#[deprecated(note = "now called `vehicle::get_vehicle_model_estimated_agility`")]
#[inline]
pub fn get_vehicle_model_down_force(model_hash: impl Into<Hash>) -> f32 {
    super::vehicle::get_vehicle_model_estimated_agility(model_hash)
}

/// Now [`vehicle::get_vehicle_model_max_braking_max_mods`](super::vehicle::get_vehicle_model_max_braking_max_mods).
#[deprecated(note = "now called `vehicle::get_vehicle_model_max_braking_max_mods`")]
#[inline]
pub fn get_vehicle_model_hand_brake(model_hash: impl Into<Hash>) -> f32 {
    super::vehicle::get_vehicle_model_max_braking_max_mods(model_hash)
}

/// Now [`vehicle::get_vehicle_model_number_of_seats`](super::vehicle::get_vehicle_model_number_of_seats).
#[deprecated(note = "now called `vehicle::get_vehicle_model_number_of_seats`")]
#[inline]
pub fn get_vehicle_model_max_number_of_passengers(model_hash: impl Into<Hash>) -> i32 {
    super::vehicle::get_vehicle_model_number_of_seats(model_hash)
}

/// Now [`vehicle::get_vehicle_model_estimated_max_speed`](super::vehicle::get_vehicle_model_estimated_max_speed).
#[deprecated(note = "now called `vehicle::get_vehicle_model_estimated_max_speed`")]
#[inline]
pub fn get_vehicle_model_max_speed(model_hash: impl Into<Hash>) -> f32 {
    super::vehicle::get_vehicle_model_estimated_max_speed(model_hash)
}

/// Now [`vehicle::get_vehicle_model_value`](super::vehicle::get_vehicle_model_value).
#[deprecated(note = "now called `vehicle::get_vehicle_model_value`")]
#[inline]
pub fn get_vehicle_model_monetary_value(vehicle_model: impl Into<Hash>) -> i32 {
    super::vehicle::get_vehicle_model_value(vehicle_model)
}

/// Now [`vehicle::get_boat_vehicle_model_agility`](super::vehicle::get_boat_vehicle_model_agility).
#[deprecated(note = "now called `vehicle::get_boat_vehicle_model_agility`")]
#[inline]
pub fn get_vehicle_model_move_resistance(model_hash: impl Into<Hash>) -> f32 {
    super::vehicle::get_boat_vehicle_model_agility(model_hash)
}

/// Now [`vehicle::get_vehicle_lock_on_target`](super::vehicle::get_vehicle_lock_on_target).
#[deprecated(note = "now called `vehicle::get_vehicle_lock_on_target`")]
#[inline]
pub fn get_vehicle_owner(vehicle: Vehicle) -> Option<Entity> {
    super::vehicle::get_vehicle_lock_on_target(vehicle)
}

/// Now [`vehicle::get_vehicle_enveff_scale`](super::vehicle::get_vehicle_enveff_scale).
#[deprecated(note = "now called `vehicle::get_vehicle_enveff_scale`")]
#[inline]
pub fn get_vehicle_paint_fade(vehicle: Vehicle) -> f32 {
    super::vehicle::get_vehicle_enveff_scale(vehicle)
}

/// Now [`vehicle::get_vehicle_weapon_restricted_ammo`](super::vehicle::get_vehicle_weapon_restricted_ammo).
#[deprecated(note = "now called `vehicle::get_vehicle_weapon_restricted_ammo`")]
#[inline]
pub fn get_vehicle_weapon_capacity(vehicle: Vehicle, weapon_index: i32) -> i32 {
    super::vehicle::get_vehicle_weapon_restricted_ammo(vehicle, weapon_index)
}

/// Now [`cfx::get_vehicle_wheel_y_rotation`](super::cfx::get_vehicle_wheel_y_rotation).
#[deprecated(note = "now called `cfx::get_vehicle_wheel_y_rotation`")]
#[inline]
pub fn get_vehicle_wheel_xrot(vehicle: Vehicle, wheel_index: i32) -> f32 {
    super::cfx::get_vehicle_wheel_y_rotation(vehicle, wheel_index)
}

/// Now [`vehicle::get_vehicle_xenon_lights_color`](super::vehicle::get_vehicle_xenon_lights_color).
#[deprecated(note = "now called `vehicle::get_vehicle_xenon_lights_color`")]
#[inline]
pub fn get_vehicle_xenon_lights_colour(vehicle: Vehicle) -> i32 {
    super::vehicle::get_vehicle_xenon_lights_color(vehicle)
}

/// Now [`water::get_deep_ocean_scaler`](super::water::get_deep_ocean_scaler).
#[deprecated(note = "now called `water::get_deep_ocean_scaler`")]
#[inline]
pub fn get_waves_intensity() -> f32 {
    super::water::get_deep_ocean_scaler()
}

/// Now [`object::get_weapon_type_from_pickup_type`](super::object::get_weapon_type_from_pickup_type).
#[deprecated(note = "now called `object::get_weapon_type_from_pickup_type`")]
#[inline]
pub fn get_weapon_hash_from_pickup(pickup_hash: impl Into<Hash>) -> Hash {
    super::object::get_weapon_type_from_pickup_type(pickup_hash)
}

/// Now [`entity::get_entity_bone_position_2`](super::entity::get_entity_bone_position_2).
#[deprecated(note = "now called `entity::get_entity_bone_position_2`")]
#[inline]
pub fn get_world_position_of_entity_bone_2(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    super::entity::get_entity_bone_position_2(entity, bone_index)
}

/// Now [`entity::get_entity_bone_rotation`](super::entity::get_entity_bone_rotation).
#[deprecated(note = "now called `entity::get_entity_bone_rotation`")]
#[inline]
pub fn get_world_rotation_of_entity_bone(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    super::entity::get_entity_bone_rotation(entity, bone_index)
}

/// Now [`network::network_is_cloud_background_script_request_pending`](super::network::network_is_cloud_background_script_request_pending).
#[deprecated(note = "now called `network::network_is_cloud_background_script_request_pending`")]
#[inline]
pub fn has_bg_script_been_downloaded() -> bool {
    super::network::network_is_cloud_background_script_request_pending()
}

/// Now [`graphics::has_scaleform_script_hud_movie_loaded`](super::graphics::has_scaleform_script_hud_movie_loaded).
#[deprecated(note = "now called `graphics::has_scaleform_script_hud_movie_loaded`")]
#[inline]
pub fn has_hud_scaleform_loaded(hud_component: i32) -> bool {
    super::graphics::has_scaleform_script_hud_movie_loaded(hud_component)
}

/// Now [`hud::is_mp_gamer_tag_movie_active`](super::hud::is_mp_gamer_tag_movie_active).
#[deprecated(note = "now called `hud::is_mp_gamer_tag_movie_active`")]
#[inline]
pub fn has_mp_gamer_tag() -> bool {
    super::hud::is_mp_gamer_tag_movie_active()
}

/// Now [`hud::is_updating_mp_gamer_tag_name_and_crew_details`](super::hud::is_updating_mp_gamer_tag_name_and_crew_details).
#[deprecated(note = "now called `hud::is_updating_mp_gamer_tag_name_and_crew_details`")]
#[inline]
pub fn has_mp_gamer_tag_2(player_id: i32) -> bool {
    super::hud::is_updating_mp_gamer_tag_name_and_crew_details(player_id)
}

/// Now [`hud::is_updating_mp_gamer_tag_name_and_crew_details`](super::hud::is_updating_mp_gamer_tag_name_and_crew_details).
#[deprecated(note = "now called `hud::is_updating_mp_gamer_tag_name_and_crew_details`")]
#[inline]
pub fn has_mp_gamer_tag_crew_flags_set(player_id: i32) -> bool {
    super::hud::is_updating_mp_gamer_tag_name_and_crew_details(player_id)
}

/// Now [`audio::has_loaded_mp_data_set`](super::audio::has_loaded_mp_data_set).
#[deprecated(note = "now called `audio::has_loaded_mp_data_set`")]
#[inline]
pub fn has_multiplayer_audio_data_loaded() -> bool {
    super::audio::has_loaded_mp_data_set()
}

/// Now [`audio::has_loaded_sp_data_set`](super::audio::has_loaded_sp_data_set).
#[deprecated(note = "now called `audio::has_loaded_sp_data_set`")]
#[inline]
pub fn has_multiplayer_audio_data_unloaded() -> bool {
    super::audio::has_loaded_sp_data_set()
}

/// Now [`graphics::has_scaleform_movie_filename_loaded`](super::graphics::has_scaleform_movie_filename_loaded).
#[deprecated(note = "now called `graphics::has_scaleform_movie_filename_loaded`")]
#[inline]
pub fn has_named_scaleform_movie_loaded(scaleform_name: &str) -> bool {
    super::graphics::has_scaleform_movie_filename_loaded(scaleform_name)
}

/// Now [`player::update_player_teleport`](super::player::update_player_teleport).
#[deprecated(note = "now called `player::update_player_teleport`")]
#[inline]
pub fn has_player_teleport_finished(player: Player) -> bool {
    super::player::update_player_teleport(player)
}

/// Now [`ped::have_all_streaming_requests_completed`](super::ped::have_all_streaming_requests_completed).
#[deprecated(note = "now called `ped::have_all_streaming_requests_completed`")]
#[inline]
pub fn has_streamed_ped_assets_loaded(ped: Ped) -> bool {
    super::ped::have_all_streaming_requests_completed(ped)
}

/// Now [`script::has_script_with_name_hash_loaded`](super::script::has_script_with_name_hash_loaded).
#[deprecated(note = "now called `script::has_script_with_name_hash_loaded`")]
#[inline]
pub fn has_streamed_script_loaded(script_hash: impl Into<Hash>) -> bool {
    super::script::has_script_with_name_hash_loaded(script_hash)
}

/// Now [`network::network_is_tunable_cloud_request_pending`](super::network::network_is_tunable_cloud_request_pending).
#[deprecated(note = "now called `network::network_is_tunable_cloud_request_pending`")]
#[inline]
pub fn has_tunables_been_downloaded() -> bool {
    super::network::network_is_tunable_cloud_request_pending()
}

/// Now [`graphics::does_vehicle_have_crew_emblem`](super::graphics::does_vehicle_have_crew_emblem).
#[deprecated(note = "now called `graphics::does_vehicle_have_crew_emblem`")]
#[inline]
pub fn has_vehicle_got_decal(vehicle: Vehicle, p1: i32) -> bool {
    super::graphics::does_vehicle_have_crew_emblem(vehicle, p1)
}

/// Now [`vehicle::get_can_vehicle_jump`](super::vehicle::get_can_vehicle_jump).
#[deprecated(note = "now called `vehicle::get_can_vehicle_jump`")]
#[inline]
pub fn has_vehicle_jumping_ability(vehicle: Vehicle) -> bool {
    super::vehicle::get_can_vehicle_jump(vehicle)
}

/// Now [`vehicle::get_vehicle_has_kers`](super::vehicle::get_vehicle_has_kers).
#[deprecated(note = "now called `vehicle::get_vehicle_has_kers`")]
#[inline]
pub fn has_vehicle_kers_boost(vehicle: Vehicle) -> bool {
    super::vehicle::get_vehicle_has_kers(vehicle)
}

/// Now [`vehicle::get_vehicle_has_parachute`](super::vehicle::get_vehicle_has_parachute).
#[deprecated(note = "now called `vehicle::get_vehicle_has_parachute`")]
#[inline]
pub fn has_vehicle_parachute(vehicle: Vehicle) -> bool {
    super::vehicle::get_vehicle_has_parachute(vehicle)
}

/// Now [`vehicle::get_has_rocket_boost`](super::vehicle::get_has_rocket_boost).
#[deprecated(note = "now called `vehicle::get_has_rocket_boost`")]
#[inline]
pub fn has_vehicle_rocket_boost(vehicle: Vehicle) -> bool {
    super::vehicle::get_has_rocket_boost(vehicle)
}

/// Now [`hud::thefeed_hide_this_frame`](super::hud::thefeed_hide_this_frame).
#[deprecated(note = "now called `hud::thefeed_hide_this_frame`")]
#[inline]
pub fn hide_hud_notifications_this_frame() {
    super::hud::thefeed_hide_this_frame()
}

/// Now [`interior::enable_exterior_cull_model_this_frame`](super::interior::enable_exterior_cull_model_this_frame).
#[deprecated(note = "now called `interior::enable_exterior_cull_model_this_frame`")]
#[inline]
pub fn hide_map_object_this_frame(map_object_hash: impl Into<Hash>) {
    super::interior::enable_exterior_cull_model_this_frame(map_object_hash)
}

/// Now [`object::hide_portable_pickup_when_detached`](super::object::hide_portable_pickup_when_detached).
#[deprecated(note = "now called `object::hide_portable_pickup_when_detached`")]
#[inline]
pub fn hide_pickup(pickup: Pickup, toggle: bool) {
    super::object::hide_portable_pickup_when_detached(pickup, toggle)
}

/// Now [`hud::set_ped_ai_blip_has_cone`](super::hud::set_ped_ai_blip_has_cone).
#[deprecated(note = "now called `hud::set_ped_ai_blip_has_cone`")]
#[inline]
pub fn hide_special_ability_lockon_operation(ped: Ped, toggle: bool) {
    super::hud::set_ped_ai_blip_has_cone(ped, toggle)
}

/// Now [`object::render_fake_pickup_glow`](super::object::render_fake_pickup_glow).
#[deprecated(note = "now called `object::render_fake_pickup_glow`")]
#[inline]
pub fn highlight_placement_coords(x: f32, y: f32, z: f32, color_index: i32) {
    super::object::render_fake_pickup_glow(x, y, z, color_index)
}

/// Now [`hud::hud_set_weapon_wheel_top_slot`](super::hud::hud_set_weapon_wheel_top_slot).
#[deprecated(note = "now called `hud::hud_set_weapon_wheel_top_slot`")]
#[inline]
pub fn hud_weapon_wheel_set_slot_hash(weapon_hash: impl Into<Hash>) {
    super::hud::hud_set_weapon_wheel_top_slot(weapon_hash)
}

/// Now [`hud::set_ped_ai_blip_forced_on`](super::hud::set_ped_ai_blip_forced_on).
#[deprecated(note = "now called `hud::set_ped_ai_blip_forced_on`")]
#[inline]
pub fn is_ai_blip_always_shown(ped: Ped, toggle: bool) {
    super::hud::set_ped_ai_blip_forced_on(ped, toggle)
}

/// Now [`weapon::is_any_air_defense_zone_inside_sphere`](super::weapon::is_any_air_defense_zone_inside_sphere).
#[deprecated(note = "now called `weapon::is_any_air_defense_zone_inside_sphere`")]
#[inline]
pub fn is_air_defense_zone_inside_sphere(x: f32, y: f32, z: f32, radius: f32) -> Option<i32> {
    super::weapon::is_any_air_defense_zone_inside_sphere(x, y, z, radius)
}

/// Now [`vehicle::is_any_ped_rappelling_from_heli`](super::vehicle::is_any_ped_rappelling_from_heli).
#[deprecated(note = "now called `vehicle::is_any_ped_rappelling_from_heli`")]
#[inline]
pub fn is_any_passenger_rappeling_from_vehicle(vehicle: Vehicle) -> bool {
    super::vehicle::is_any_ped_rappelling_from_heli(vehicle)
}

/// Now [`vehicle::are_any_vehicle_seats_free`](super::vehicle::are_any_vehicle_seats_free).
#[deprecated(note = "now called `vehicle::are_any_vehicle_seats_free`")]
#[inline]
pub fn is_any_vehicle_seat_empty(vehicle: Vehicle) -> bool {
    super::vehicle::are_any_vehicle_seats_free(vehicle)
}

/// Now [`vehicle::is_boat_anchored`](super::vehicle::is_boat_anchored).
#[deprecated(note = "now called `vehicle::is_boat_anchored`")]
#[inline]
pub fn is_boat_anchored_and_frozen(boat: Vehicle) -> bool {
    super::vehicle::is_boat_anchored(boat)
}

/// Now [`vehicle::does_cargobob_have_pick_up_rope`](super::vehicle::does_cargobob_have_pick_up_rope).
#[deprecated(note = "now called `vehicle::does_cargobob_have_pick_up_rope`")]
#[inline]
pub fn is_cargobob_hook_active(cargobob: Vehicle) -> bool {
    super::vehicle::does_cargobob_have_pick_up_rope(cargobob)
}

/// Now [`vehicle::does_cargobob_have_pickup_magnet`](super::vehicle::does_cargobob_have_pickup_magnet).
#[deprecated(note = "now called `vehicle::does_cargobob_have_pickup_magnet`")]
#[inline]
pub fn is_cargobob_magnet_active(cargobob: Vehicle) -> bool {
    super::vehicle::does_cargobob_have_pickup_magnet(cargobob)
}

/// Now [`cam::is_cinematic_cam_input_active`](super::cam::is_cinematic_cam_input_active).
#[deprecated(note = "now called `cam::is_cinematic_cam_input_active`")]
#[inline]
pub fn is_cinematic_cam_active() -> bool {
    super::cam::is_cinematic_cam_input_active()
}

/// Now [`files::is_content_item_locked`](super::files::is_content_item_locked).
#[deprecated(note = "now called `files::is_content_item_locked`")]
#[inline]
pub fn is_dlc_data_empty(item_hash: impl Into<Hash>) -> bool {
    super::files::is_content_item_locked(item_hash)
}

/// Now [`network::is_entity_ghosted_to_local_player`](super::network::is_entity_ghosted_to_local_player).
#[deprecated(note = "now called `network::is_entity_ghosted_to_local_player`")]
#[inline]
pub fn is_entity_a_ghost(entity: impl Into<Entity>) -> bool {
    super::network::is_entity_ghosted_to_local_player(entity)
}

/// Now [`misc::should_use_metric_measurements`](super::misc::should_use_metric_measurements).
#[deprecated(note = "now called `misc::should_use_metric_measurements`")]
#[inline]
pub fn is_game_using_metric_measurement_system() -> bool {
    super::misc::should_use_metric_measurements()
}

/// Now [`vehicle::get_is_left_vehicle_headlight_damaged`](super::vehicle::get_is_left_vehicle_headlight_damaged).
#[deprecated(note = "now called `vehicle::get_is_left_vehicle_headlight_damaged`")]
#[inline]
pub fn is_headlight_l_broken(vehicle: Vehicle) -> bool {
    super::vehicle::get_is_left_vehicle_headlight_damaged(vehicle)
}

/// Now [`vehicle::get_is_right_vehicle_headlight_damaged`](super::vehicle::get_is_right_vehicle_headlight_damaged).
#[deprecated(note = "now called `vehicle::get_is_right_vehicle_headlight_damaged`")]
#[inline]
pub fn is_headlight_r_broken(vehicle: Vehicle) -> bool {
    super::vehicle::get_is_right_vehicle_headlight_damaged(vehicle)
}

/// Now [`loadingscreen::loadingscreen_set_load_freemode_with_event_name`](super::loadingscreen::loadingscreen_set_load_freemode_with_event_name).
#[deprecated(note = "now called `loadingscreen::loadingscreen_set_load_freemode_with_event_name`")]
#[inline]
pub fn is_in_loading_screen(toggle: bool) {
    super::loadingscreen::loadingscreen_set_load_freemode_with_event_name(toggle)
}

/// Now [`pad::is_using_keyboard`](super::pad::is_using_keyboard).
#[deprecated(note = "now called `pad::is_using_keyboard`")]
#[inline]
pub fn is_input_disabled(pad_index: i32) -> bool {
    super::pad::is_using_keyboard(pad_index)
}

/// Now [`pad::is_using_keyboard_2`](super::pad::is_using_keyboard_2).
#[deprecated(note = "now called `pad::is_using_keyboard_2`")]
#[inline]
pub fn is_input_just_disabled(pad_index: i32) -> bool {
    super::pad::is_using_keyboard_2(pad_index)
}

/// Now [`interior::is_interior_entity_set_active`](super::interior::is_interior_entity_set_active).
#[deprecated(note = "now called `interior::is_interior_entity_set_active`")]
#[inline]
pub fn is_interior_prop_enabled(interior: i32, entity_set_name: &str) -> bool {
    super::interior::is_interior_entity_set_active(interior, entity_set_name)
}

/// Now [`hud::busyspinner_is_on`](super::hud::busyspinner_is_on).
#[deprecated(note = "now called `hud::busyspinner_is_on`")]
#[inline]
pub fn is_loading_prompt_being_displayed() -> bool {
    super::hud::busyspinner_is_on()
}

/// Now [`hud::is_warning_message_active`](super::hud::is_warning_message_active).
#[deprecated(note = "now called `hud::is_warning_message_active`")]
#[inline]
pub fn is_medical_disabled() -> bool {
    super::hud::is_warning_message_active()
}

/// Now [`hud::get_minimap_fow_coordinate_is_revealed`](super::hud::get_minimap_fow_coordinate_is_revealed).
#[deprecated(note = "now called `hud::get_minimap_fow_coordinate_is_revealed`")]
#[inline]
pub fn is_minimap_area_revealed(x: f32, y: f32, z: f32) -> bool {
    super::hud::get_minimap_fow_coordinate_is_revealed(x, y, z)
}

/// Now [`hud::is_pausemap_in_interior_mode`](super::hud::is_pausemap_in_interior_mode).
#[deprecated(note = "now called `hud::is_pausemap_in_interior_mode`")]
#[inline]
pub fn is_minimap_in_interior() -> bool {
    super::hud::is_pausemap_in_interior_mode()
}

/// Now [`hud::is_mouse_rolled_over_instructional_buttons`](super::hud::is_mouse_rolled_over_instructional_buttons).
#[deprecated(note = "now called `hud::is_mouse_rolled_over_instructional_buttons`")]
#[inline]
pub fn is_mouse_cursor_above_instructional_buttons() -> bool {
    super::hud::is_mouse_rolled_over_instructional_buttons()
}

/// Now [`network::network_apply_voice_proximity_override`](super::network::network_apply_voice_proximity_override).
#[deprecated(note = "now called `network::network_apply_voice_proximity_override`")]
#[inline]
pub fn is_network_vehicle_been_damaged_by_any_object(x: f32, y: f32, z: f32) {
    super::network::network_apply_voice_proximity_override(x, y, z)
}

/// Now [`graphics::get_usingnightvision`](super::graphics::get_usingnightvision).
#[deprecated(note = "now called `graphics::get_usingnightvision`")]
#[inline]
pub fn is_nightvision_active() -> bool {
    super::graphics::get_usingnightvision()
}

/// Now [`graphics::get_usingnightvision`](super::graphics::get_usingnightvision).
#[deprecated(note = "now called `graphics::get_usingnightvision`")]
#[inline]
pub fn is_nightvision_inactive() -> bool {
    super::graphics::get_usingnightvision()
}

/// Now [`files::is_content_item_locked`](super::files::is_content_item_locked).
#[deprecated(note = "now called `files::is_content_item_locked`")]
#[inline]
pub fn is_outfit_empty(item_hash: impl Into<Hash>) -> bool {
    super::files::is_content_item_locked(item_hash)
}

/// Now [`graphics::get_screenblur_fade_current_time`](super::graphics::get_screenblur_fade_current_time).
#[deprecated(note = "now called `graphics::get_screenblur_fade_current_time`")]
#[inline]
pub fn is_particle_fx_delayed_blink() -> f32 {
    super::graphics::get_screenblur_fade_current_time()
}

/// Now [`ped::set_ped_preload_prop_data`](super::ped::set_ped_preload_prop_data).
#[deprecated(note = "now called `ped::set_ped_preload_prop_data`")]
#[inline]
pub fn is_ped_prop_valid(ped: Ped, component_id: i32, drawable_id: i32, texture_id: i32) -> bool {
    super::ped::set_ped_preload_prop_data(ped, component_id, drawable_id, texture_id)
}

/// Now [`ped::is_ped_in_high_cover`](super::ped::is_ped_in_high_cover).
#[deprecated(note = "now called `ped::is_ped_in_high_cover`")]
#[inline]
pub fn is_ped_standing_in_cover(ped: Ped) -> bool {
    super::ped::is_ped_in_high_cover(ped)
}

/// Now [`object::does_pickup_of_type_exist_in_area`](super::object::does_pickup_of_type_exist_in_area).
#[deprecated(note = "now called `object::does_pickup_of_type_exist_in_area`")]
#[inline]
pub fn is_pickup_within_radius(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
) -> bool {
    super::object::does_pickup_of_type_exist_in_area(pickup_hash, x, y, z, radius)
}

/// Now [`network::network_have_ros_multiplayer_priv`](super::network::network_have_ros_multiplayer_priv).
#[deprecated(note = "now called `network::network_have_ros_multiplayer_priv`")]
#[inline]
pub fn is_player_banned() -> bool {
    super::network::network_have_ros_multiplayer_priv()
}

/// Now [`player::get_are_camera_controls_disabled`](super::player::get_are_camera_controls_disabled).
#[deprecated(note = "now called `player::get_are_camera_controls_disabled`")]
#[inline]
pub fn is_player_cam_control_disabled() -> bool {
    super::player::get_are_camera_controls_disabled()
}

/// Now [`audio::is_player_veh_radio_enable`](super::audio::is_player_veh_radio_enable).
#[deprecated(note = "now called `audio::is_player_veh_radio_enable`")]
#[inline]
pub fn is_player_vehicle_radio_enabled() -> bool {
    super::audio::is_player_veh_radio_enable()
}

/// Now [`misc::is_projectile_type_within_distance`](super::misc::is_projectile_type_within_distance).
#[deprecated(note = "now called `misc::is_projectile_type_within_distance`")]
#[inline]
pub fn is_projectile_type_in_radius(
    x: f32,
    y: f32,
    z: f32,
    proj_hash: impl Into<Hash>,
    radius: f32,
    owned_by_player: bool,
) -> bool {
    super::misc::is_projectile_type_within_distance(x, y, z, proj_hash, radius, owned_by_player)
}

/// Now [`hud::is_minimap_rendering`](super::hud::is_minimap_rendering).
#[deprecated(note = "now called `hud::is_minimap_rendering`")]
#[inline]
pub fn is_radar_enabled() -> bool {
    super::hud::is_minimap_rendering()
}

/// Now [`audio::is_radio_station_favourited`](super::audio::is_radio_station_favourited).
#[deprecated(note = "now called `audio::is_radio_station_favourited`")]
#[inline]
pub fn is_radio_station_visible(radio_station: &str) -> bool {
    super::audio::is_radio_station_favourited(radio_station)
}

/// Now [`network::network_have_ros_banned_priv`](super::network::network_have_ros_banned_priv).
#[deprecated(note = "now called `network::network_have_ros_banned_priv`")]
#[inline]
pub fn is_rockstar_banned() -> bool {
    super::network::network_have_ros_banned_priv()
}

/// Now [`socialclub::sc_inbox_get_message_is_read_at_index`](super::socialclub::sc_inbox_get_message_is_read_at_index).
#[deprecated(note = "now called `socialclub::sc_inbox_get_message_is_read_at_index`")]
#[inline]
pub fn is_sc_inbox_valid(msg_index: i32) -> bool {
    super::socialclub::sc_inbox_get_message_is_read_at_index(msg_index)
}

/// Now [`graphics::get_usingseethrough`](super::graphics::get_usingseethrough).
#[deprecated(note = "now called `graphics::get_usingseethrough`")]
#[inline]
pub fn is_seethrough_active() -> bool {
    super::graphics::get_usingseethrough()
}

/// Now [`network::network_have_ros_create_ticket_priv`](super::network::network_have_ros_create_ticket_priv).
#[deprecated(note = "now called `network::network_have_ros_create_ticket_priv`")]
#[inline]
pub fn is_socialclub_banned() -> bool {
    super::network::network_have_ros_create_ticket_priv()
}

/// Now [`hud::is_multiplayer_chat_active`](super::hud::is_multiplayer_chat_active).
#[deprecated(note = "now called `hud::is_multiplayer_chat_active`")]
#[inline]
pub fn is_text_chat_active() -> bool {
    super::hud::is_multiplayer_chat_active()
}

/// Now [`vehicle::is_this_model_a_jetski`](super::vehicle::is_this_model_a_jetski).
#[deprecated(note = "now called `vehicle::is_this_model_a_jetski`")]
#[inline]
pub fn is_this_model_a_submersible(model: impl Into<Hash>) -> bool {
    super::vehicle::is_this_model_a_jetski(model)
}

/// Now [`vehicle::is_this_model_a_jetski`](super::vehicle::is_this_model_a_jetski).
#[deprecated(note = "now called `vehicle::is_this_model_a_jetski`")]
#[inline]
pub fn is_this_model_an_emergency_boat(model: impl Into<Hash>) -> bool {
    super::vehicle::is_this_model_a_jetski(model)
}

/// Now [`loadingscreen::loadingscreen_is_loading_freemode`](super::loadingscreen::loadingscreen_is_loading_freemode).
#[deprecated(note = "now called `loadingscreen::loadingscreen_is_loading_freemode`")]
#[inline]
pub fn is_ui_loading_multiplayer() -> bool {
    super::loadingscreen::loadingscreen_is_loading_freemode()
}

/// Now [`hud::is_updating_mp_gamer_tag_name_and_crew_details`](super::hud::is_updating_mp_gamer_tag_name_and_crew_details).
#[deprecated(note = "now called `hud::is_updating_mp_gamer_tag_name_and_crew_details`")]
#[inline]
pub fn is_valid_mp_gamer_tag_movie(player_id: i32) -> bool {
    super::hud::is_updating_mp_gamer_tag_name_and_crew_details(player_id)
}

/// Now [`vehicle::get_is_vehicle_engine_running`](super::vehicle::get_is_vehicle_engine_running).
#[deprecated(note = "now called `vehicle::get_is_vehicle_engine_running`")]
#[inline]
pub fn is_vehicle_engine_on(vehicle: Vehicle) -> bool {
    super::vehicle::get_is_vehicle_engine_running(vehicle)
}

/// Now [`vehicle::is_vehicle_mod_gen9_exclusive`](super::vehicle::is_vehicle_mod_gen9_exclusive).
#[deprecated(note = "now called `vehicle::is_vehicle_mod_gen9_exclusive`")]
#[inline]
pub fn is_vehicle_mod_hsw_exclusive(vehicle: Vehicle, mod_type: i32, mod_index: i32) -> bool {
    super::vehicle::is_vehicle_mod_gen9_exclusive(vehicle, mod_type, mod_index)
}

/// Now [`vehicle::have_vehicle_mods_streamed_in`](super::vehicle::have_vehicle_mods_streamed_in).
#[deprecated(note = "now called `vehicle::have_vehicle_mods_streamed_in`")]
#[inline]
pub fn is_vehicle_mod_load_done(vehicle: Vehicle) -> bool {
    super::vehicle::have_vehicle_mods_streamed_in(vehicle)
}

/// Now [`vehicle::is_entity_attached_to_handler_frame`](super::vehicle::is_entity_attached_to_handler_frame).
#[deprecated(note = "now called `vehicle::is_entity_attached_to_handler_frame`")]
#[inline]
pub fn is_vehicle_near_entity(vehicle: Vehicle, entity: impl Into<Entity>) -> bool {
    super::vehicle::is_entity_attached_to_handler_frame(vehicle, entity)
}

/// Now [`audio::is_vehicle_radio_on`](super::audio::is_vehicle_radio_on).
#[deprecated(note = "now called `audio::is_vehicle_radio_on`")]
#[inline]
pub fn is_vehicle_radio_enabled(vehicle: Vehicle) -> bool {
    super::audio::is_vehicle_radio_on(vehicle)
}

/// Now [`audio::can_vehicle_receive_cb_radio`](super::audio::can_vehicle_receive_cb_radio).
#[deprecated(note = "now called `audio::can_vehicle_receive_cb_radio`")]
#[inline]
pub fn is_vehicle_radio_loud(vehicle: Vehicle) -> bool {
    super::audio::can_vehicle_receive_cb_radio(vehicle)
}

/// Now [`vehicle::is_entry_point_for_seat_clear`](super::vehicle::is_entry_point_for_seat_clear).
#[deprecated(note = "now called `vehicle::is_entry_point_for_seat_clear`")]
#[inline]
pub fn is_vehicle_seat_accessible(
    ped: Ped,
    vehicle: Vehicle,
    seat_index: i32,
    check_side: bool,
    left_side: bool,
) -> bool {
    super::vehicle::is_entry_point_for_seat_clear(ped, vehicle, seat_index, check_side, left_side)
}

/// Now [`vehicle::is_vehicle_sprayable`](super::vehicle::is_vehicle_sprayable).
#[deprecated(note = "now called `vehicle::is_vehicle_sprayable`")]
#[inline]
pub fn is_vehicle_shop_respray_allowed(vehicle: Vehicle) -> bool {
    super::vehicle::is_vehicle_sprayable(vehicle)
}

/// Now [`vehicle::is_vehicle_siren_audio_on`](super::vehicle::is_vehicle_siren_audio_on).
#[deprecated(note = "now called `vehicle::is_vehicle_siren_audio_on`")]
#[inline]
pub fn is_vehicle_siren_sound_on(vehicle: Vehicle) -> bool {
    super::vehicle::is_vehicle_siren_audio_on(vehicle)
}

/// Now [`hud::is_warning_message_ready_for_control`](super::hud::is_warning_message_ready_for_control).
#[deprecated(note = "now called `hud::is_warning_message_ready_for_control`")]
#[inline]
pub fn is_warning_message_active_2() -> bool {
    super::hud::is_warning_message_ready_for_control()
}

/// Now [`vehicle::set_submarine_crush_depths`](super::vehicle::set_submarine_crush_depths).
#[deprecated(note = "now called `vehicle::set_submarine_crush_depths`")]
#[inline]
pub fn jitter_vehicle(vehicle: Vehicle, toggle: bool, depth1: f32, depth2: f32, depth3: f32) {
    super::vehicle::set_submarine_crush_depths(vehicle, toggle, depth1, depth2, depth3)
}

/// Now [`hud::set_minimap_in_spectator_mode`](super::hud::set_minimap_in_spectator_mode).
#[deprecated(note = "now called `hud::set_minimap_in_spectator_mode`")]
#[inline]
pub fn key_hud_colour(toggle: bool, ped: Ped) {
    super::hud::set_minimap_in_spectator_mode(toggle, ped)
}

/// Now [`interior::pin_interior_in_memory`](super::interior::pin_interior_in_memory).
#[deprecated(note = "now called `interior::pin_interior_in_memory`")]
#[inline]
pub fn load_interior(interior: i32) {
    super::interior::pin_interior_in_memory(interior)
}

/// Now [`streaming::init_creator_budget`](super::streaming::init_creator_budget).
#[deprecated(note = "now called `streaming::init_creator_budget`")]
#[inline]
pub fn load_mission_creator_data() {
    super::streaming::init_creator_budget()
}

/// Now [`dlc::on_enter_mp`](super::dlc::on_enter_mp).
#[deprecated(note = "now called `dlc::on_enter_mp`")]
#[inline]
pub fn load_mp_dlc_maps() {
    super::dlc::on_enter_mp()
}

/// Now [`dlc::on_enter_sp`](super::dlc::on_enter_sp).
#[deprecated(note = "now called `dlc::on_enter_sp`")]
#[inline]
pub fn load_sp_dlc_maps() {
    super::dlc::on_enter_sp()
}

/// Now [`graphics::is_tv_playlist_item_playing`](super::graphics::is_tv_playlist_item_playing).
#[deprecated(note = "now called `graphics::is_tv_playlist_item_playing`")]
#[inline]
pub fn load_tv_channel(video_cliphash: impl Into<Hash>) -> bool {
    super::graphics::is_tv_playlist_item_playing(video_cliphash)
}

/// Now [`graphics::set_tv_channel_playlist`](super::graphics::set_tv_channel_playlist).
#[deprecated(note = "now called `graphics::set_tv_channel_playlist`")]
#[inline]
pub fn load_tv_channel_sequence(tv_channel: i32, playlist_name: &str, restart: bool) {
    super::graphics::set_tv_channel_playlist(tv_channel, playlist_name, restart)
}

/// Now [`misc::set_instance_priority_mode`](super::misc::set_instance_priority_mode).
#[deprecated(note = "now called `misc::set_instance_priority_mode`")]
#[inline]
pub fn lower_map_prop_density(toggle: i32) {
    super::misc::set_instance_priority_mode(toggle)
}

/// Now [`audio::get_num_unlocked_radio_stations`](super::audio::get_num_unlocked_radio_stations).
#[deprecated(note = "now called `audio::get_num_unlocked_radio_stations`")]
#[inline]
pub fn max_radio_station_index() -> i32 {
    super::audio::get_num_unlocked_radio_stations()
}

/// Now [`mobile::cell_cam_move_finger`](super::mobile::cell_cam_move_finger).
#[deprecated(note = "now called `mobile::cell_cam_move_finger`")]
#[inline]
pub fn move_finger(direction: i32) {
    super::mobile::cell_cam_move_finger(direction)
}

/// Now [`network::network_try_access_tunable_bool_hash`](super::network::network_try_access_tunable_bool_hash).
#[deprecated(note = "now called `network::network_try_access_tunable_bool_hash`")]
#[inline]
pub fn network_access_tunable_bool_hash_fail_val(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
    default_value: bool,
) -> bool {
    super::network::network_try_access_tunable_bool_hash(
        tunable_context,
        tunable_name,
        default_value,
    )
}

/// Now [`network::network_allow_remote_attachment_modification`](super::network::network_allow_remote_attachment_modification).
#[deprecated(note = "now called `network::network_allow_remote_attachment_modification`")]
#[inline]
pub fn network_allow_local_entity_attachment(entity: impl Into<Entity>, toggle: bool) {
    super::network::network_allow_remote_attachment_modification(entity, toggle)
}

/// Now [`network::network_has_valid_ros_credentials`](super::network::network_has_valid_ros_credentials).
#[deprecated(note = "now called `network::network_has_valid_ros_credentials`")]
#[inline]
pub fn network_are_ros_available() -> bool {
    super::network::network_has_valid_ros_credentials()
}

/// Now [`network::network_block_join_queue_invites`](super::network::network_block_join_queue_invites).
#[deprecated(note = "now called `network::network_block_join_queue_invites`")]
#[inline]
pub fn network_block_invites_2(toggle: bool) {
    super::network::network_block_join_queue_invites(toggle)
}

/// Now [`network::is_network_id_owned_by_participant`](super::network::is_network_id_owned_by_participant).
#[deprecated(note = "now called `network::is_network_id_owned_by_participant`")]
#[inline]
pub fn network_can_network_id_be_seen(net_id: i32) -> bool {
    super::network::is_network_id_owned_by_participant(net_id)
}

/// Now [`network::network_override_send_restrictions_all`](super::network::network_override_send_restrictions_all).
#[deprecated(note = "now called `network::network_override_send_restrictions_all`")]
#[inline]
pub fn network_chat_mute(toggle: bool) {
    super::network::network_override_send_restrictions_all(toggle)
}

/// Now [`network::network_set_current_data_manager_handle`](super::network::network_set_current_data_manager_handle).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_set_current_data_manager_handle`")]
#[inline]
pub unsafe fn network_check_data_manager_for_handle(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_set_current_data_manager_handle(p0) }
}

/// Now [`network::network_clan_get_local_memberships_count`](super::network::network_clan_get_local_memberships_count).
#[deprecated(note = "now called `network::network_clan_get_local_memberships_count`")]
#[inline]
pub fn network_clan_get_num_membership_desc() -> i32 {
    super::network::network_clan_get_local_memberships_count()
}

/// Now [`network::network_get_local_scene_from_network_id`](super::network::network_get_local_scene_from_network_id).
#[deprecated(note = "now called `network::network_get_local_scene_from_network_id`")]
#[inline]
pub fn network_convert_synchronised_scene_to_synchronized_scene(net_scene_id: i32) -> i32 {
    super::network::network_get_local_scene_from_network_id(net_scene_id)
}

/// Now [`network::network_apply_cached_player_head_blend_data`](super::network::network_apply_cached_player_head_blend_data).
#[deprecated(note = "now called `network::network_apply_cached_player_head_blend_data`")]
#[inline]
pub fn network_copy_ped_blend_data(ped: Ped, player: Player) -> bool {
    super::network::network_apply_cached_player_head_blend_data(ped, player)
}

/// Now [`money::network_earn_from_daily_objectives`](super::money::network_earn_from_daily_objectives).
#[deprecated(note = "now called `money::network_earn_from_daily_objectives`")]
#[inline]
pub fn network_earn_from_daily_objective(p0: i32, p1: &str, p2: i32) {
    super::money::network_earn_from_daily_objectives(p0, p1, p2)
}

/// Now [`money::network_earn_from_bend_job`](super::money::network_earn_from_bend_job).
#[deprecated(note = "now called `money::network_earn_from_bend_job`")]
#[inline]
pub fn network_earn_from_mission_h(amount: i32, heist_hash: &str) {
    super::money::network_earn_from_bend_job(amount, heist_hash)
}

/// Now [`network::cloud_get_availability_check_result`](super::network::cloud_get_availability_check_result).
#[deprecated(note = "now called `network::cloud_get_availability_check_result`")]
#[inline]
pub fn network_enable_motion_drugged() -> bool {
    super::network::cloud_get_availability_check_result()
}

/// Now [`network::network_has_ros_privilege_end_date`](super::network::network_has_ros_privilege_end_date).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_has_ros_privilege_end_date`")]
#[inline]
pub unsafe fn network_get_ban_data(privilege: i32, time_data: &mut [u8]) -> Option<i32> {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_has_ros_privilege_end_date(privilege, time_data) }
}

/// Now [`money::network_get_string_bank_balance`](super::money::network_get_string_bank_balance).
#[deprecated(note = "now called `money::network_get_string_bank_balance`")]
#[inline]
pub fn network_get_bank_balance_string() -> Option<String> {
    super::money::network_get_string_bank_balance()
}

/// Now [`network::network_get_destroyer_of_entity`](super::network::network_get_destroyer_of_entity).
#[deprecated(note = "now called `network::network_get_destroyer_of_entity`")]
#[inline]
pub fn network_get_desroyer_of_entity(p0: i32, p1: i32) -> Option<Hash> {
    super::network::network_get_destroyer_of_entity(p0, p1)
}

/// Now [`network::network_queue_gamer_for_status`](super::network::network_queue_gamer_for_status).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_queue_gamer_for_status`")]
#[inline]
pub unsafe fn network_get_gamer_status(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_queue_gamer_for_status(p0) }
}

/// Now [`network::network_get_max_num_participants`](super::network::network_get_max_num_participants).
#[deprecated(note = "now called `network::network_get_max_num_participants`")]
#[inline]
pub fn network_get_num_participants_host() -> i32 {
    super::network::network_get_max_num_participants()
}

/// Now [`network::network_clan_get_emblem_txd_name`](super::network::network_clan_get_emblem_txd_name).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_clan_get_emblem_txd_name`")]
#[inline]
pub unsafe fn network_get_player_crew_emblem_txd_name(net_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_clan_get_emblem_txd_name(net_handle) }
}

/// Now [`network::network_get_random_int_ranged`](super::network::network_get_random_int_ranged).
#[deprecated(note = "now called `network::network_get_random_int_ranged`")]
#[inline]
pub fn network_get_random_int_in_range(range_start: i32, range_end: i32) -> i32 {
    super::network::network_get_random_int_ranged(range_start, range_end)
}

/// Now [`money::network_get_pvc_transfer_balance`](super::money::network_get_pvc_transfer_balance).
#[deprecated(note = "now called `money::network_get_pvc_transfer_balance`")]
#[inline]
pub fn network_get_remaining_vc_daily_transfers() -> i32 {
    super::money::network_get_pvc_transfer_balance()
}

/// Now [`money::network_get_remaining_transfer_balance`](super::money::network_get_remaining_transfer_balance).
#[deprecated(note = "now called `money::network_get_remaining_transfer_balance`")]
#[inline]
pub fn network_get_remaining_vc_daily_transfers_2() -> i32 {
    super::money::network_get_remaining_transfer_balance()
}

/// Now [`network::network_have_ros_social_club_priv`](super::network::network_have_ros_social_club_priv).
#[deprecated(note = "now called `network::network_have_ros_social_club_priv`")]
#[inline]
pub fn network_get_ros_privilege_10() -> bool {
    super::network::network_have_ros_social_club_priv()
}

/// Now [`network::network_have_ros_multiplayer_priv`](super::network::network_have_ros_multiplayer_priv).
#[deprecated(note = "now called `network::network_have_ros_multiplayer_priv`")]
#[inline]
pub fn network_get_ros_privilege_3() -> bool {
    super::network::network_have_ros_multiplayer_priv()
}

/// Now [`network::network_have_ros_leaderboard_write_priv`](super::network::network_have_ros_leaderboard_write_priv).
#[deprecated(note = "now called `network::network_have_ros_leaderboard_write_priv`")]
#[inline]
pub fn network_get_ros_privilege_4() -> bool {
    super::network::network_have_ros_leaderboard_write_priv()
}

/// Now [`network::network_get_global_multiplayer_clock`](super::network::network_get_global_multiplayer_clock).
#[deprecated(note = "now called `network::network_get_global_multiplayer_clock`")]
#[inline]
pub fn network_get_server_time() -> (i32, i32, i32) {
    super::network::network_get_global_multiplayer_clock()
}

/// Now [`network::network_get_tunable_cloud_crc`](super::network::network_get_tunable_cloud_crc).
#[deprecated(note = "now called `network::network_get_tunable_cloud_crc`")]
#[inline]
pub fn network_get_tunables_version() -> i32 {
    super::network::network_get_tunable_cloud_crc()
}

/// Now [`network::network_is_door_networked`](super::network::network_is_door_networked).
#[deprecated(note = "now called `network::network_is_door_networked`")]
#[inline]
pub fn network_has_control_of_pavement_stats(door_hash: impl Into<Hash>) -> bool {
    super::network::network_is_door_networked(door_hash)
}

/// Now [`network::network_have_ros_banned_priv`](super::network::network_have_ros_banned_priv).
#[deprecated(note = "now called `network::network_have_ros_banned_priv`")]
#[inline]
pub fn network_has_player_been_banned() -> bool {
    super::network::network_have_ros_banned_priv()
}

/// Now [`network::network_has_valid_ros_credentials`](super::network::network_has_valid_ros_credentials).
#[deprecated(note = "now called `network::network_has_valid_ros_credentials`")]
#[inline]
pub fn network_have_just_upload_later() -> bool {
    super::network::network_has_valid_ros_credentials()
}

/// Now [`network::network_have_ros_create_ticket_priv`](super::network::network_have_ros_create_ticket_priv).
#[deprecated(note = "now called `network::network_have_ros_create_ticket_priv`")]
#[inline]
pub fn network_have_social_club_privilege() -> bool {
    super::network::network_have_ros_create_ticket_priv()
}

/// Now [`network::network_clan_any_download_membership_pending`](super::network::network_clan_any_download_membership_pending).
#[deprecated(note = "now called `network::network_clan_any_download_membership_pending`")]
#[inline]
pub fn network_is_clan_membership_finished_downloading() -> bool {
    super::network::network_clan_any_download_membership_pending()
}

/// Now [`network::network_is_cloud_background_script_request_pending`](super::network::network_is_cloud_background_script_request_pending).
#[deprecated(note = "now called `network::network_is_cloud_background_script_request_pending`")]
#[inline]
pub fn network_is_cloud_background_scripts_request_pending() -> bool {
    super::network::network_is_cloud_background_script_request_pending()
}

/// Now [`network::network_is_friend_handle_online`](super::network::network_is_friend_handle_online).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_is_friend_handle_online`")]
#[inline]
pub unsafe fn network_is_friend_online_2(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_is_friend_handle_online(network_handle) }
}

/// Now [`network::network_session_join_invite`](super::network::network_session_join_invite).
#[deprecated(note = "now called `network::network_session_join_invite`")]
#[inline]
pub fn network_is_player_animation_drawing_synchronized() {
    super::network::network_session_join_invite()
}

/// Now [`network::trigger_script_crc_check_on_player`](super::network::trigger_script_crc_check_on_player).
#[deprecated(note = "now called `network::trigger_script_crc_check_on_player`")]
#[inline]
pub fn network_is_player_in_script(player: Player, p1: i32, script_hash: impl Into<Hash>) -> bool {
    super::network::trigger_script_crc_check_on_player(player, p1, script_hash)
}

/// Now [`network::network_player_get_userid`](super::network::network_player_get_userid).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_player_get_userid`")]
#[inline]
pub unsafe fn network_player_get_user_id(player: Player, user_id: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_player_get_userid(player, user_id) }
}

/// Now [`network::network_clan_service_is_valid`](super::network::network_clan_service_is_valid).
#[deprecated(note = "now called `network::network_clan_service_is_valid`")]
#[inline]
pub fn network_player_is_in_clan() -> bool {
    super::network::network_clan_service_is_valid()
}

/// Now [`network::network_player_get_cheater_reason`](super::network::network_player_get_cheater_reason).
#[deprecated(note = "now called `network::network_player_get_cheater_reason`")]
#[inline]
pub fn network_player_is_unk() -> i32 {
    super::network::network_player_get_cheater_reason()
}

/// Now [`network::network_player_index_is_cheater`](super::network::network_player_index_is_cheater).
#[deprecated(note = "now called `network::network_player_index_is_cheater`")]
#[inline]
pub fn network_player_something(player: Player) -> bool {
    super::network::network_player_index_is_cheater(player)
}

/// Now [`network::network_session_set_matchmaking_group`](super::network::network_session_set_matchmaking_group).
#[deprecated(note = "now called `network::network_session_set_matchmaking_group`")]
#[inline]
pub fn network_sctv_slots(matchmaking_group: i32) {
    super::network::network_session_set_matchmaking_group(matchmaking_group)
}

/// Now [`network::network_send_invite_via_presence`](super::network::network_send_invite_via_presence).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_send_invite_via_presence`")]
#[inline]
pub unsafe fn network_send_presence_invite(
    network_handle: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_send_invite_via_presence(network_handle, p1, p2, p3) }
}

/// Now [`network::network_session_get_kick_vote`](super::network::network_session_get_kick_vote).
#[deprecated(note = "now called `network::network_session_get_kick_vote`")]
#[inline]
pub fn network_session_are_players_voting_to_kick(player: Player) -> bool {
    super::network::network_session_get_kick_vote(player)
}

/// Now [`network::network_session_get_matchmaking_group_free`](super::network::network_session_get_matchmaking_group_free).
#[deprecated(note = "now called `network::network_session_get_matchmaking_group_free`")]
#[inline]
pub fn network_session_get_unk(p0: i32) -> i32 {
    super::network::network_session_get_matchmaking_group_free(p0)
}

/// Now [`network::network_session_validate_join`](super::network::network_session_validate_join).
#[deprecated(note = "now called `network::network_session_validate_join`")]
#[inline]
pub fn network_session_hosted(p0: bool) {
    super::network::network_session_validate_join(p0)
}

/// Now [`network::network_session_get_kick_vote`](super::network::network_session_get_kick_vote).
#[deprecated(note = "now called `network::network_session_get_kick_vote`")]
#[inline]
pub fn network_session_is_player_voted_to_kick(player: Player) -> bool {
    super::network::network_session_get_kick_vote(player)
}

/// Now [`network::network_session_set_matchmaking_group_max`](super::network::network_session_set_matchmaking_group_max).
#[deprecated(note = "now called `network::network_session_set_matchmaking_group_max`")]
#[inline]
pub fn network_session_set_max_players(player_type: i32, player_count: i32) {
    super::network::network_session_set_matchmaking_group_max(player_type, player_count)
}

/// Now [`network::network_set_entity_invisible_to_network`](super::network::network_set_entity_invisible_to_network).
#[deprecated(note = "now called `network::network_set_entity_invisible_to_network`")]
#[inline]
pub fn network_set_entity_visible_to_network(entity: impl Into<Entity>, toggle: bool) {
    super::network::network_set_entity_invisible_to_network(entity, toggle)
}

/// Now [`network::network_session_voice_respond_to_request`](super::network::network_session_voice_respond_to_request).
#[deprecated(note = "now called `network::network_session_voice_respond_to_request`")]
#[inline]
pub fn network_set_keep_focuspoint(p0: bool, p1: i32) {
    super::network::network_session_voice_respond_to_request(p0, p1)
}

/// Now [`network::network_use_high_precision_blending`](super::network::network_use_high_precision_blending).
#[deprecated(note = "now called `network::network_use_high_precision_blending`")]
#[inline]
pub fn network_set_network_id_dynamic(net_id: i32, toggle: bool) {
    super::network::network_use_high_precision_blending(net_id, toggle)
}

/// Now [`network::network_set_rich_presence_string`](super::network::network_set_rich_presence_string).
#[deprecated(note = "now called `network::network_set_rich_presence_string`")]
#[inline]
pub fn network_set_rich_presence_2(p0: i32, text_label: &str) {
    super::network::network_set_rich_presence_string(p0, text_label)
}

/// Now [`network::network_is_this_script_marked`](super::network::network_is_this_script_marked).
#[deprecated(note = "now called `network::network_is_this_script_marked`")]
#[inline]
pub fn network_set_this_script_marked(p0: i32, p1: bool, p2: i32) -> bool {
    super::network::network_is_this_script_marked(p0, p1, p2)
}

/// Now [`netshopping::net_gameserver_basket_add_item`](super::netshopping::net_gameserver_basket_add_item).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `netshopping::net_gameserver_basket_add_item`")]
#[inline]
pub unsafe fn network_shop_basket_add_item(item_data: &mut [u8], quantity: i32) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::netshopping::net_gameserver_basket_add_item(item_data, quantity) }
}

/// Now [`netshopping::net_gameserver_basket_apply_server_data`](super::netshopping::net_gameserver_basket_apply_server_data).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `netshopping::net_gameserver_basket_apply_server_data`")]
#[inline]
pub unsafe fn network_shop_basket_apply_server_data(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::netshopping::net_gameserver_basket_apply_server_data(p0, p1) }
}

/// Now [`netshopping::net_gameserver_basket_end`](super::netshopping::net_gameserver_basket_end).
#[deprecated(note = "now called `netshopping::net_gameserver_basket_end`")]
#[inline]
pub fn network_shop_basket_end() -> bool {
    super::netshopping::net_gameserver_basket_end()
}

/// Now [`netshopping::net_gameserver_basket_is_full`](super::netshopping::net_gameserver_basket_is_full).
#[deprecated(note = "now called `netshopping::net_gameserver_basket_is_full`")]
#[inline]
pub fn network_shop_basket_is_full() -> bool {
    super::netshopping::net_gameserver_basket_is_full()
}

/// Now [`netshopping::net_gameserver_basket_start`](super::netshopping::net_gameserver_basket_start).
#[deprecated(note = "now called `netshopping::net_gameserver_basket_start`")]
#[inline]
pub fn network_shop_basket_start(
    category_hash: impl Into<Hash>,
    action_hash: impl Into<Hash>,
    flags: i32,
) -> Option<i32> {
    super::netshopping::net_gameserver_basket_start(category_hash, action_hash, flags)
}

/// Now [`netshopping::net_gameserver_begin_service`](super::netshopping::net_gameserver_begin_service).
#[deprecated(note = "now called `netshopping::net_gameserver_begin_service`")]
#[inline]
pub fn network_shop_begin_service(
    category_hash: impl Into<Hash>,
    item_hash: impl Into<Hash>,
    action_type_hash: impl Into<Hash>,
    value: i32,
    flags: i32,
) -> Option<i32> {
    super::netshopping::net_gameserver_begin_service(
        category_hash,
        item_hash,
        action_type_hash,
        value,
        flags,
    )
}

/// Now [`netshopping::net_gameserver_transfer_cash_set_telemetry_nonce_seed`](super::netshopping::net_gameserver_transfer_cash_set_telemetry_nonce_seed).
#[deprecated(
    note = "now called `netshopping::net_gameserver_transfer_cash_set_telemetry_nonce_seed`"
)]
#[inline]
pub fn network_shop_cash_transfer_set_telemetry_nonce_seed() -> bool {
    super::netshopping::net_gameserver_transfer_cash_set_telemetry_nonce_seed()
}

/// Now [`netshopping::net_gameserver_checkout_start`](super::netshopping::net_gameserver_checkout_start).
#[deprecated(note = "now called `netshopping::net_gameserver_checkout_start`")]
#[inline]
pub fn network_shop_checkout_start(transaction_id: i32) -> bool {
    super::netshopping::net_gameserver_checkout_start(transaction_id)
}

/// Now [`netshopping::net_gameserver_delete_set_telemetry_nonce_seed`](super::netshopping::net_gameserver_delete_set_telemetry_nonce_seed).
#[deprecated(note = "now called `netshopping::net_gameserver_delete_set_telemetry_nonce_seed`")]
#[inline]
pub fn network_shop_delete_set_telemetry_nonce_seed() -> bool {
    super::netshopping::net_gameserver_delete_set_telemetry_nonce_seed()
}

/// Now [`netshopping::net_gameserver_catalog_item_exists`](super::netshopping::net_gameserver_catalog_item_exists).
#[deprecated(note = "now called `netshopping::net_gameserver_catalog_item_exists`")]
#[inline]
pub fn network_shop_does_item_exist(name: &str) -> bool {
    super::netshopping::net_gameserver_catalog_item_exists(name)
}

/// Now [`netshopping::net_gameserver_catalog_item_exists_hash`](super::netshopping::net_gameserver_catalog_item_exists_hash).
#[deprecated(note = "now called `netshopping::net_gameserver_catalog_item_exists_hash`")]
#[inline]
pub fn network_shop_does_item_exist_hash(hash: impl Into<Hash>) -> bool {
    super::netshopping::net_gameserver_catalog_item_exists_hash(hash)
}

/// Now [`netshopping::net_gameserver_end_service`](super::netshopping::net_gameserver_end_service).
#[deprecated(note = "now called `netshopping::net_gameserver_end_service`")]
#[inline]
pub fn network_shop_end_service(transaction_id: i32) -> bool {
    super::netshopping::net_gameserver_end_service(transaction_id)
}

/// Now [`netshopping::net_gameserver_get_price`](super::netshopping::net_gameserver_get_price).
#[deprecated(note = "now called `netshopping::net_gameserver_get_price`")]
#[inline]
pub fn network_shop_get_price(
    item_hash: impl Into<Hash>,
    category_hash: impl Into<Hash>,
    p2: bool,
) -> i32 {
    super::netshopping::net_gameserver_get_price(item_hash, category_hash, p2)
}

/// Now [`netshopping::net_gameserver_is_session_refresh_pending`](super::netshopping::net_gameserver_is_session_refresh_pending).
#[deprecated(note = "now called `netshopping::net_gameserver_is_session_refresh_pending`")]
#[inline]
pub fn network_shop_get_transactions_disabled() -> bool {
    super::netshopping::net_gameserver_is_session_refresh_pending()
}

/// Now [`netshopping::net_gameserver_is_session_valid`](super::netshopping::net_gameserver_is_session_valid).
#[deprecated(note = "now called `netshopping::net_gameserver_is_session_valid`")]
#[inline]
pub fn network_shop_get_transactions_enabled_for_character(char_slot: i32) -> bool {
    super::netshopping::net_gameserver_is_session_valid(char_slot)
}

/// Now [`netshopping::net_gameserver_catalog_item_exists`](super::netshopping::net_gameserver_catalog_item_exists).
#[deprecated(note = "now called `netshopping::net_gameserver_catalog_item_exists`")]
#[inline]
pub fn network_shop_is_item_unlocked(name: &str) -> bool {
    super::netshopping::net_gameserver_catalog_item_exists(name)
}

/// Now [`netshopping::net_gameserver_catalog_item_exists_hash`](super::netshopping::net_gameserver_catalog_item_exists_hash).
#[deprecated(note = "now called `netshopping::net_gameserver_catalog_item_exists_hash`")]
#[inline]
pub fn network_shop_is_item_unlocked_hash(hash: impl Into<Hash>) -> bool {
    super::netshopping::net_gameserver_catalog_item_exists_hash(hash)
}

/// Now [`netshopping::net_gameserver_session_apply_received_data`](super::netshopping::net_gameserver_session_apply_received_data).
#[deprecated(note = "now called `netshopping::net_gameserver_session_apply_received_data`")]
#[inline]
pub fn network_shop_session_apply_received_data(char_slot: i32) -> bool {
    super::netshopping::net_gameserver_session_apply_received_data(char_slot)
}

/// Now [`netshopping::net_gameserver_set_telemetry_nonce_seed`](super::netshopping::net_gameserver_set_telemetry_nonce_seed).
#[deprecated(note = "now called `netshopping::net_gameserver_set_telemetry_nonce_seed`")]
#[inline]
pub fn network_shop_set_telemetry_nonce_seed(p0: i32) -> bool {
    super::netshopping::net_gameserver_set_telemetry_nonce_seed(p0)
}

/// Now [`netshopping::net_gameserver_start_session`](super::netshopping::net_gameserver_start_session).
#[deprecated(note = "now called `netshopping::net_gameserver_start_session`")]
#[inline]
pub fn network_shop_start_session(char_slot: i32) -> bool {
    super::netshopping::net_gameserver_start_session(char_slot)
}

/// Now [`netshopping::net_gameserver_end_service`](super::netshopping::net_gameserver_end_service).
#[deprecated(note = "now called `netshopping::net_gameserver_end_service`")]
#[inline]
pub fn network_shop_terminate_service(transaction_id: i32) -> bool {
    super::netshopping::net_gameserver_end_service(transaction_id)
}

/// Now [`netshopping::net_gameserver_transfer_bank_to_wallet`](super::netshopping::net_gameserver_transfer_bank_to_wallet).
#[deprecated(note = "now called `netshopping::net_gameserver_transfer_bank_to_wallet`")]
#[inline]
pub fn network_transfer_bank_to_wallet(char_slot: i32, amount: i32) -> bool {
    super::netshopping::net_gameserver_transfer_bank_to_wallet(char_slot, amount)
}

/// Now [`netshopping::net_gameserver_transfer_wallet_to_bank`](super::netshopping::net_gameserver_transfer_wallet_to_bank).
#[deprecated(note = "now called `netshopping::net_gameserver_transfer_wallet_to_bank`")]
#[inline]
pub fn network_transfer_wallet_to_bank(char_slot: i32, amount: i32) -> bool {
    super::netshopping::net_gameserver_transfer_wallet_to_bank(char_slot, amount)
}

/// Now [`network::network_get_local_scene_from_network_id`](super::network::network_get_local_scene_from_network_id).
#[deprecated(note = "now called `network::network_get_local_scene_from_network_id`")]
#[inline]
pub fn network_unlink_networked_synchronised_scene(net_scene_id: i32) -> i32 {
    super::network::network_get_local_scene_from_network_id(net_scene_id)
}

/// Now [`network::network_session_voice_connect_to_player`](super::network::network_session_voice_connect_to_player).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_session_voice_connect_to_player`")]
#[inline]
pub unsafe fn network_voice_connect_to_player(global_ptr: &mut [u8]) {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_session_voice_connect_to_player(global_ptr) }
}

/// Now [`network::network_find_gamers_in_crew`](super::network::network_find_gamers_in_crew).
#[deprecated(note = "now called `network::network_find_gamers_in_crew`")]
#[inline]
pub fn network_x_affects_gamers(p0: i32) -> bool {
    super::network::network_find_gamers_in_crew(p0)
}

/// Now [`hud::end_text_command_thefeed_post_crewtag`](super::hud::end_text_command_thefeed_post_crewtag).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_crewtag`")]
#[inline]
pub unsafe fn notification_send_apartment_invite(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    has_founder_status: bool,
    is_important: bool,
    clan_handle: i32,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::end_text_command_thefeed_post_crewtag(
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            has_founder_status,
            is_important,
            clan_handle,
            r,
            g,
            b,
        )
    }
}

/// Now [`hud::end_text_command_thefeed_post_crewtag_with_game_name`](super::hud::end_text_command_thefeed_post_crewtag_with_game_name).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_crewtag_with_game_name`")]
#[inline]
pub unsafe fn notification_send_clan_invite(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    is_leader: bool,
    is_important: bool,
    clan_handle: i32,
    gamer_str: &str,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::end_text_command_thefeed_post_crewtag_with_game_name(
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            is_leader,
            is_important,
            clan_handle,
            gamer_str,
            r,
            g,
            b,
        )
    }
}

/// Now [`dlc::has_cloud_requests_finished`](super::dlc::has_cloud_requests_finished).
#[deprecated(note = "now called `dlc::has_cloud_requests_finished`")]
#[inline]
pub fn nullify(unused: i32) -> (bool, bool) {
    super::dlc::has_cloud_requests_finished(unused)
}

/// Now [`hud::pause_menu_deactivate_context`](super::hud::pause_menu_deactivate_context).
#[deprecated(note = "now called `hud::pause_menu_deactivate_context`")]
#[inline]
pub fn object_decal_toggle(context_hash: impl Into<Hash>) {
    super::hud::pause_menu_deactivate_context(context_hash)
}

/// Now [`vehicle::open_bomb_bay_doors`](super::vehicle::open_bomb_bay_doors).
#[deprecated(note = "now called `vehicle::open_bomb_bay_doors`")]
#[inline]
pub fn open_vehicle_bomb_bay(vehicle: Vehicle) {
    super::vehicle::open_bomb_bay_doors(vehicle)
}

/// Now [`graphics::patch_decal_diffuse_map`](super::graphics::patch_decal_diffuse_map).
#[deprecated(note = "now called `graphics::patch_decal_diffuse_map`")]
#[inline]
pub fn override_decal_texture(decal_type: i32, texture_dict: &str, texture_name: &str) {
    super::graphics::patch_decal_diffuse_map(decal_type, texture_dict, texture_name)
}

/// Now [`hud::pause_menu_get_mouse_hover_index`](super::hud::pause_menu_get_mouse_hover_index).
#[deprecated(note = "now called `hud::pause_menu_get_mouse_hover_index`")]
#[inline]
pub fn pause_menu_get_index_of_mouse_hovered_slot() -> i32 {
    super::hud::pause_menu_get_mouse_hover_index()
}

/// Now [`hud::pause_menu_get_mouse_hover_unique_id`](super::hud::pause_menu_get_mouse_hover_unique_id).
#[deprecated(note = "now called `hud::pause_menu_get_mouse_hover_unique_id`")]
#[inline]
pub fn pause_menu_get_unique_id_of_mouse_hovered_slot() -> i32 {
    super::hud::pause_menu_get_mouse_hover_unique_id()
}

/// Now [`graphics::disable_screenblur_fade`](super::graphics::disable_screenblur_fade).
#[deprecated(note = "now called `graphics::disable_screenblur_fade`")]
#[inline]
pub fn paused_screenblur_loaded() {
    super::graphics::disable_screenblur_fade()
}

/// Now [`weapon::refill_ammo_instantly`](super::weapon::refill_ammo_instantly).
#[deprecated(note = "now called `weapon::refill_ammo_instantly`")]
#[inline]
pub fn ped_skip_next_reloading(ped: Ped) -> bool {
    super::weapon::refill_ammo_instantly(ped)
}

/// Now [`object::place_object_on_ground_or_object_properly`](super::object::place_object_on_ground_or_object_properly).
#[deprecated(note = "now called `object::place_object_on_ground_or_object_properly`")]
#[inline]
pub fn place_object_on_ground_properly_2(object: Object) -> bool {
    super::object::place_object_on_ground_or_object_properly(object)
}

/// Now [`audio::play_ped_ambient_speech_native`](super::audio::play_ped_ambient_speech_native).
#[deprecated(note = "now called `audio::play_ped_ambient_speech_native`")]
#[inline]
pub fn play_ambient_speech1(ped: Ped, speech_name: &str, speech_param: &str) {
    super::audio::play_ped_ambient_speech_native(ped, speech_name, speech_param)
}

/// Now [`audio::play_ped_ambient_speech_and_clone_native`](super::audio::play_ped_ambient_speech_and_clone_native).
#[deprecated(note = "now called `audio::play_ped_ambient_speech_and_clone_native`")]
#[inline]
pub fn play_ambient_speech2(ped: Ped, speech_name: &str, speech_param: &str) {
    super::audio::play_ped_ambient_speech_and_clone_native(ped, speech_name, speech_param)
}

/// Now [`audio::play_ambient_speech_from_position_native`](super::audio::play_ambient_speech_from_position_native).
#[deprecated(note = "now called `audio::play_ambient_speech_from_position_native`")]
#[inline]
pub fn play_ambient_speech_at_coords(
    speech_name: &str,
    voice_name: &str,
    x: f32,
    y: f32,
    z: f32,
    speech_param: &str,
) {
    super::audio::play_ambient_speech_from_position_native(
        speech_name,
        voice_name,
        x,
        y,
        z,
        speech_param,
    )
}

/// Now [`audio::play_ped_ambient_speech_with_voice_native`](super::audio::play_ped_ambient_speech_with_voice_native).
#[deprecated(note = "now called `audio::play_ped_ambient_speech_with_voice_native`")]
#[inline]
pub fn play_ambient_speech_with_voice(
    ped: Ped,
    speech_name: &str,
    voice_name: &str,
    speech_param: &str,
    p4: bool,
) {
    super::audio::play_ped_ambient_speech_with_voice_native(
        ped,
        speech_name,
        voice_name,
        speech_param,
        p4,
    )
}

/// Now [`stats::playstats_crate_created`](super::stats::playstats_crate_created).
#[deprecated(note = "now called `stats::playstats_crate_created`")]
#[inline]
pub fn playstats_ambient_mission_crate_created(p0: f32, p1: f32, p2: f32) {
    super::stats::playstats_crate_created(p0, p1, p2)
}

/// Now [`stats::playstats_crate_created`](super::stats::playstats_crate_created).
#[deprecated(note = "now called `stats::playstats_crate_created`")]
#[inline]
pub fn playstats_crate_created_mission_done(p0: f32, p1: f32, p2: f32) {
    super::stats::playstats_crate_created(p0, p1, p2)
}

/// Now [`stats::playstats_crate_drop_mission_done`](super::stats::playstats_crate_drop_mission_done).
#[deprecated(note = "now called `stats::playstats_crate_drop_mission_done`")]
#[inline]
pub fn playstats_crate_drop(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    super::stats::playstats_crate_drop_mission_done(p0, p1, p2, p3, p4, p5)
}

/// Now [`stats::playstats_hold_up_mission_done`](super::stats::playstats_hold_up_mission_done).
#[deprecated(note = "now called `stats::playstats_hold_up_mission_done`")]
#[inline]
pub fn playstats_hold_up(p0: i32, p1: i32, p2: i32, p3: i32) {
    super::stats::playstats_hold_up_mission_done(p0, p1, p2, p3)
}

/// Now [`stats::playstats_import_export_mission_done`](super::stats::playstats_import_export_mission_done).
#[deprecated(note = "now called `stats::playstats_import_export_mission_done`")]
#[inline]
pub fn playstats_imp_exp(p0: i32, p1: i32, p2: i32, p3: i32) {
    super::stats::playstats_import_export_mission_done(p0, p1, p2, p3)
}

/// Now [`stats::playstats_race_to_point_mission_done`](super::stats::playstats_race_to_point_mission_done).
#[deprecated(note = "now called `stats::playstats_race_to_point_mission_done`")]
#[inline]
pub fn playstats_race_to_point(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    super::stats::playstats_race_to_point_mission_done(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9)
}

/// Now [`stats::playstats_start_tracking_stunts`](super::stats::playstats_start_tracking_stunts).
#[deprecated(note = "now called `stats::playstats_start_tracking_stunts`")]
#[inline]
pub fn playstats_stunt_performed_event_allow_trigger() {
    super::stats::playstats_start_tracking_stunts()
}

/// Now [`stats::playstats_stop_tracking_stunts`](super::stats::playstats_stop_tracking_stunts).
#[deprecated(note = "now called `stats::playstats_stop_tracking_stunts`")]
#[inline]
pub fn playstats_stunt_performed_event_disallow_trigger() {
    super::stats::playstats_stop_tracking_stunts()
}

/// Now [`graphics::end_scaleform_movie_method_return_value`](super::graphics::end_scaleform_movie_method_return_value).
#[deprecated(note = "now called `graphics::end_scaleform_movie_method_return_value`")]
#[inline]
pub fn pop_scaleform_movie_function() -> i32 {
    super::graphics::end_scaleform_movie_method_return_value()
}

/// Now [`graphics::end_scaleform_movie_method`](super::graphics::end_scaleform_movie_method).
#[deprecated(note = "now called `graphics::end_scaleform_movie_method`")]
#[inline]
pub fn pop_scaleform_movie_function_void() {
    super::graphics::end_scaleform_movie_method()
}

/// Now [`audio::preload_vehicle_audio_bank`](super::audio::preload_vehicle_audio_bank).
#[deprecated(note = "now called `audio::preload_vehicle_audio_bank`")]
#[inline]
pub fn preload_vehicle_audio(model: impl Into<Hash>) {
    super::audio::preload_vehicle_audio_bank(model)
}

/// Now [`graphics::begin_scaleform_movie_method`](super::graphics::begin_scaleform_movie_method).
#[deprecated(note = "now called `graphics::begin_scaleform_movie_method`")]
#[inline]
pub fn push_scaleform_movie_function(scaleform: i32, method_name: &str) -> bool {
    super::graphics::begin_scaleform_movie_method(scaleform, method_name)
}

/// Now [`graphics::begin_scaleform_script_hud_movie_method`](super::graphics::begin_scaleform_script_hud_movie_method).
#[deprecated(note = "now called `graphics::begin_scaleform_script_hud_movie_method`")]
#[inline]
pub fn push_scaleform_movie_function_from_hud_component(
    hud_component: i32,
    method_name: &str,
) -> bool {
    super::graphics::begin_scaleform_script_hud_movie_method(hud_component, method_name)
}

/// Now [`graphics::begin_scaleform_movie_method_on_frontend`](super::graphics::begin_scaleform_movie_method_on_frontend).
#[deprecated(note = "now called `graphics::begin_scaleform_movie_method_on_frontend`")]
#[inline]
pub fn push_scaleform_movie_function_n(function_name: &str) -> bool {
    super::graphics::begin_scaleform_movie_method_on_frontend(function_name)
}

/// Now [`graphics::scaleform_movie_method_add_param_bool`](super::graphics::scaleform_movie_method_add_param_bool).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_bool`")]
#[inline]
pub fn push_scaleform_movie_function_parameter_bool(value: bool) {
    super::graphics::scaleform_movie_method_add_param_bool(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_float`](super::graphics::scaleform_movie_method_add_param_float).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_float`")]
#[inline]
pub fn push_scaleform_movie_function_parameter_float(value: f32) {
    super::graphics::scaleform_movie_method_add_param_float(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_int`](super::graphics::scaleform_movie_method_add_param_int).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_int`")]
#[inline]
pub fn push_scaleform_movie_function_parameter_int(value: i32) {
    super::graphics::scaleform_movie_method_add_param_int(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_texture_name_string`](super::graphics::scaleform_movie_method_add_param_texture_name_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_texture_name_string`")]
#[inline]
pub fn push_scaleform_movie_function_parameter_string(string: &str) {
    super::graphics::scaleform_movie_method_add_param_texture_name_string(string)
}

/// Now [`graphics::scaleform_movie_method_add_param_bool`](super::graphics::scaleform_movie_method_add_param_bool).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_bool`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_bool(value: bool) {
    super::graphics::scaleform_movie_method_add_param_bool(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_player_name_string`](super::graphics::scaleform_movie_method_add_param_player_name_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_player_name_string`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_button_name(string: &str) {
    super::graphics::scaleform_movie_method_add_param_player_name_string(string)
}

/// Now [`graphics::scaleform_movie_method_add_param_float`](super::graphics::scaleform_movie_method_add_param_float).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_float`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_float(value: f32) {
    super::graphics::scaleform_movie_method_add_param_float(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_int`](super::graphics::scaleform_movie_method_add_param_int).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_int`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_int(value: i32) {
    super::graphics::scaleform_movie_method_add_param_int(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_texture_name_string`](super::graphics::scaleform_movie_method_add_param_texture_name_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_texture_name_string`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_string(string: &str) {
    super::graphics::scaleform_movie_method_add_param_texture_name_string(string)
}

/// Now [`graphics::scaleform_movie_method_add_param_literal_string`](super::graphics::scaleform_movie_method_add_param_literal_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_literal_string`")]
#[inline]
pub fn push_scaleform_movie_method_parameter_string_2(string: &str) {
    super::graphics::scaleform_movie_method_add_param_literal_string(string)
}

/// Now [`vehicle::raise_retractable_wheels`](super::vehicle::raise_retractable_wheels).
#[deprecated(note = "now called `vehicle::raise_retractable_wheels`")]
#[inline]
pub fn raise_lowerable_wheels(vehicle: Vehicle) {
    super::vehicle::raise_retractable_wheels(vehicle)
}

/// Now [`hud::busyspinner_off`](super::hud::busyspinner_off).
#[deprecated(note = "now called `hud::busyspinner_off`")]
#[inline]
pub fn remove_loading_prompt() {
    super::hud::busyspinner_off()
}

/// Now [`hud::thefeed_remove_item`](super::hud::thefeed_remove_item).
#[deprecated(note = "now called `hud::thefeed_remove_item`")]
#[inline]
pub fn remove_notification(notification_id: i32) {
    super::hud::thefeed_remove_item(notification_id)
}

/// Now [`ped::clear_ped_scuba_gear_variation`](super::ped::clear_ped_scuba_gear_variation).
#[deprecated(note = "now called `ped::clear_ped_scuba_gear_variation`")]
#[inline]
pub fn remove_ped_scuba_gear_now(ped: Ped) {
    super::ped::clear_ped_scuba_gear_variation(ped)
}

/// Now [`vehicle::remove_road_node_speed_zone`](super::vehicle::remove_road_node_speed_zone).
#[deprecated(note = "now called `vehicle::remove_road_node_speed_zone`")]
#[inline]
pub fn remove_speed_zone(speedzone: i32) -> bool {
    super::vehicle::remove_road_node_speed_zone(speedzone)
}

/// Now [`cam::stop_rendering_script_cams_using_catch_up`](super::cam::stop_rendering_script_cams_using_catch_up).
#[deprecated(note = "now called `cam::stop_rendering_script_cams_using_catch_up`")]
#[inline]
pub fn render_first_person_cam(
    b_should_apply_across_all_threads: bool,
    distance_to_blend: f32,
    blend_type: i32,
) {
    super::cam::stop_rendering_script_cams_using_catch_up(
        b_should_apply_across_all_threads,
        distance_to_blend,
        blend_type,
    )
}

/// Now [`hud::request_additional_text_for_dlc`](super::hud::request_additional_text_for_dlc).
#[deprecated(note = "now called `hud::request_additional_text_for_dlc`")]
#[inline]
pub fn request_additional_text_2(gxt: &str, slot: i32) {
    super::hud::request_additional_text_for_dlc(gxt, slot)
}

/// Now [`cutscene::request_cutscene_with_playback_list`](super::cutscene::request_cutscene_with_playback_list).
#[deprecated(note = "now called `cutscene::request_cutscene_with_playback_list`")]
#[inline]
pub fn request_cutscene_ex(cutscene_name: &str, playback_flags: i32, flags: i32) {
    super::cutscene::request_cutscene_with_playback_list(cutscene_name, playback_flags, flags)
}

/// Now [`graphics::request_scaleform_script_hud_movie`](super::graphics::request_scaleform_script_hud_movie).
#[deprecated(note = "now called `graphics::request_scaleform_script_hud_movie`")]
#[inline]
pub fn request_hud_scaleform(hud_component: i32) {
    super::graphics::request_scaleform_script_hud_movie(hud_component)
}

/// Now [`streaming::request_models_in_room`](super::streaming::request_models_in_room).
#[deprecated(note = "now called `streaming::request_models_in_room`")]
#[inline]
pub fn request_interior_room_by_name(interior: i32, room_name: &str) {
    super::streaming::request_models_in_room(interior, room_name)
}

/// Now [`graphics::request_scaleform_movie_skip_render_while_paused`](super::graphics::request_scaleform_movie_skip_render_while_paused).
#[deprecated(note = "now called `graphics::request_scaleform_movie_skip_render_while_paused`")]
#[inline]
pub fn request_scaleform_movie3(scaleform_name: &str) -> i32 {
    super::graphics::request_scaleform_movie_skip_render_while_paused(scaleform_name)
}

/// Now [`graphics::request_scaleform_movie_with_ignore_super_widescreen`](super::graphics::request_scaleform_movie_with_ignore_super_widescreen).
#[deprecated(note = "now called `graphics::request_scaleform_movie_with_ignore_super_widescreen`")]
#[inline]
pub fn request_scaleform_movie_2(scaleform_name: &str) -> i32 {
    super::graphics::request_scaleform_movie_with_ignore_super_widescreen(scaleform_name)
}

/// Now [`graphics::request_scaleform_movie_skip_render_while_paused`](super::graphics::request_scaleform_movie_skip_render_while_paused).
#[deprecated(note = "now called `graphics::request_scaleform_movie_skip_render_while_paused`")]
#[inline]
pub fn request_scaleform_movie_interactive(scaleform_name: &str) -> i32 {
    super::graphics::request_scaleform_movie_skip_render_while_paused(scaleform_name)
}

/// Now [`script::request_script_with_name_hash`](super::script::request_script_with_name_hash).
#[deprecated(note = "now called `script::request_script_with_name_hash`")]
#[inline]
pub fn request_streamed_script(script_hash: impl Into<Hash>) {
    super::script::request_script_with_name_hash(script_hash)
}

/// Now [`vehicle::detonate_vehicle_phone_explosive_device`](super::vehicle::detonate_vehicle_phone_explosive_device).
#[deprecated(note = "now called `vehicle::detonate_vehicle_phone_explosive_device`")]
#[inline]
pub fn request_vehicle_phone_explosion() {
    super::vehicle::detonate_vehicle_phone_explosive_device()
}

/// Now [`water::reset_deep_ocean_scaler`](super::water::reset_deep_ocean_scaler).
#[deprecated(note = "now called `water::reset_deep_ocean_scaler`")]
#[inline]
pub fn reset_current_intensity() {
    super::water::reset_deep_ocean_scaler()
}

/// Now [`graphics::disable_moon_cycle_override`](super::graphics::disable_moon_cycle_override).
#[deprecated(note = "now called `graphics::disable_moon_cycle_override`")]
#[inline]
pub fn reset_extra_timecycle_modifier_strength() {
    super::graphics::disable_moon_cycle_override()
}

/// Now [`misc::force_game_state_playing`](super::misc::force_game_state_playing).
#[deprecated(note = "now called `misc::force_game_state_playing`")]
#[inline]
pub fn reset_localplayer_state() {
    super::misc::force_game_state_playing()
}

/// Now [`graphics::reset_particle_fx_override`](super::graphics::reset_particle_fx_override).
#[deprecated(note = "now called `graphics::reset_particle_fx_override`")]
#[inline]
pub fn reset_particle_fx_asset_old_to_new(name: &str) {
    super::graphics::reset_particle_fx_override(name)
}

/// Now [`ped::clear_ragdoll_blocking_flags`](super::ped::clear_ragdoll_blocking_flags).
#[deprecated(note = "now called `ped::clear_ragdoll_blocking_flags`")]
#[inline]
pub fn reset_ped_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    super::ped::clear_ragdoll_blocking_flags(ped, flags)
}

/// Now [`player::special_ability_charge_normalized`](super::player::special_ability_charge_normalized).
#[deprecated(note = "now called `player::special_ability_charge_normalized`")]
#[inline]
pub fn reset_special_ability_controls_cinematic(player: Player, normalized_value: f32, p2: bool) {
    super::player::special_ability_charge_normalized(player, normalized_value, p2)
}

/// Now [`water::reset_deep_ocean_scaler`](super::water::reset_deep_ocean_scaler).
#[deprecated(note = "now called `water::reset_deep_ocean_scaler`")]
#[inline]
pub fn reset_waves_intensity() {
    super::water::reset_deep_ocean_scaler()
}

/// Now [`hud::set_radar_zoom_precise`](super::hud::set_radar_zoom_precise).
#[deprecated(note = "now called `hud::set_radar_zoom_precise`")]
#[inline]
pub fn responding_as_temp(zoom: f32) {
    super::hud::set_radar_zoom_precise(zoom)
}

/// Now [`vehicle::remove_pick_up_rope_for_cargobob`](super::vehicle::remove_pick_up_rope_for_cargobob).
#[deprecated(note = "now called `vehicle::remove_pick_up_rope_for_cargobob`")]
#[inline]
pub fn retract_cargobob_hook(cargobob: Vehicle) {
    super::vehicle::remove_pick_up_rope_for_cargobob(cargobob)
}

/// Now [`loadingscreen::n_0xf2ca003f167e21d2`](super::loadingscreen::n_0xf2ca003f167e21d2).
#[deprecated(note = "now called `loadingscreen::n_0xf2ca003f167e21d2`")]
#[inline]
pub fn return_zero() -> i32 {
    super::loadingscreen::n_0xf2ca003f167e21d2()
}

/// Now [`socialclub::sc_profanity_get_check_is_pending`](super::socialclub::sc_profanity_get_check_is_pending).
#[deprecated(note = "now called `socialclub::sc_profanity_get_check_is_pending`")]
#[inline]
pub fn sc_get_check_string_status(token: i32) -> bool {
    super::socialclub::sc_profanity_get_check_is_pending(token)
}

/// Now [`socialclub::sc_gamerdata_get_bool`](super::socialclub::sc_gamerdata_get_bool).
#[deprecated(note = "now called `socialclub::sc_gamerdata_get_bool`")]
#[inline]
pub fn sc_get_is_profile_attribute_set(name: &str) -> bool {
    super::socialclub::sc_gamerdata_get_bool(name)
}

/// Now [`socialclub::sc_profanity_get_check_is_valid`](super::socialclub::sc_profanity_get_check_is_valid).
#[deprecated(note = "now called `socialclub::sc_profanity_get_check_is_valid`")]
#[inline]
pub fn sc_has_check_string_task_completed(token: i32) -> bool {
    super::socialclub::sc_profanity_get_check_is_valid(token)
}

/// Now [`socialclub::sc_inbox_get_message_type_at_index`](super::socialclub::sc_inbox_get_message_type_at_index).
#[deprecated(note = "now called `socialclub::sc_inbox_get_message_type_at_index`")]
#[inline]
pub fn sc_inbox_message_init(msg_index: i32) -> Hash {
    super::socialclub::sc_inbox_get_message_type_at_index(msg_index)
}

/// Now [`socialclub::sc_inbox_message_do_apply`](super::socialclub::sc_inbox_message_do_apply).
#[deprecated(note = "now called `socialclub::sc_inbox_message_do_apply`")]
#[inline]
pub fn sc_inbox_message_push(p0: i32) -> bool {
    super::socialclub::sc_inbox_message_do_apply(p0)
}

/// Now [`socialclub::sc_profanity_check_string`](super::socialclub::sc_profanity_check_string).
#[deprecated(note = "now called `socialclub::sc_profanity_check_string`")]
#[inline]
pub fn sc_start_check_string_task(string: &str) -> Option<i32> {
    super::socialclub::sc_profanity_check_string(string)
}

/// Now [`graphics::scaleform_movie_method_add_param_latest_brief_string`](super::graphics::scaleform_movie_method_add_param_latest_brief_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_latest_brief_string`")]
#[inline]
pub fn scaleform_movie_method_add_param_int_string(value: i32) {
    super::graphics::scaleform_movie_method_add_param_latest_brief_string(value)
}

/// Now [`graphics::scaleform_movie_method_add_param_literal_string`](super::graphics::scaleform_movie_method_add_param_literal_string).
#[deprecated(note = "now called `graphics::scaleform_movie_method_add_param_literal_string`")]
#[inline]
pub fn scaleform_movie_method_add_param_texture_name_string_2(string: &str) {
    super::graphics::scaleform_movie_method_add_param_literal_string(string)
}

/// Now [`graphics::set_script_gfx_align`](super::graphics::set_script_gfx_align).
#[deprecated(note = "now called `graphics::set_script_gfx_align`")]
#[inline]
pub fn screen_draw_position_begin(horizontal_align: i32, vertical_align: i32) {
    super::graphics::set_script_gfx_align(horizontal_align, vertical_align)
}

/// Now [`graphics::reset_script_gfx_align`](super::graphics::reset_script_gfx_align).
#[deprecated(note = "now called `graphics::reset_script_gfx_align`")]
#[inline]
pub fn screen_draw_position_end() {
    super::graphics::reset_script_gfx_align()
}

/// Now [`graphics::set_script_gfx_align_params`](super::graphics::set_script_gfx_align_params).
#[deprecated(note = "now called `graphics::set_script_gfx_align_params`")]
#[inline]
pub fn screen_draw_position_ratio(x: f32, y: f32, w: f32, h: f32) {
    super::graphics::set_script_gfx_align_params(x, y, w, h)
}

/// Now [`graphics::set_script_gfx_draw_order`](super::graphics::set_script_gfx_draw_order).
#[deprecated(note = "now called `graphics::set_script_gfx_draw_order`")]
#[inline]
pub fn set_2d_layer(order: i32) {
    super::graphics::set_script_gfx_draw_order(order)
}

/// Now [`player::set_achievement_progress`](super::player::set_achievement_progress).
#[deprecated(note = "now called `player::set_achievement_progress`")]
#[inline]
pub fn set_achievement_progression(achievement: i32, progress: i32) -> bool {
    super::player::set_achievement_progress(achievement, progress)
}

/// Now [`hud::set_ped_ai_blip_notice_range`](super::hud::set_ped_ai_blip_notice_range).
#[deprecated(note = "now called `hud::set_ped_ai_blip_notice_range`")]
#[inline]
pub fn set_ai_blip_max_distance(ped: Ped, range: f32) {
    super::hud::set_ped_ai_blip_notice_range(ped, range)
}

/// Now [`hud::set_ped_ai_blip_gang_id`](super::hud::set_ped_ai_blip_gang_id).
#[deprecated(note = "now called `hud::set_ped_ai_blip_gang_id`")]
#[inline]
pub fn set_ai_blip_type(ped: Ped, gang_id: i32) {
    super::hud::set_ped_ai_blip_gang_id(ped, gang_id)
}

/// Now [`vehicle::set_vehicle_bomb_count`](super::vehicle::set_vehicle_bomb_count).
#[deprecated(note = "now called `vehicle::set_vehicle_bomb_count`")]
#[inline]
pub fn set_aircraft_bomb_count(aircraft: Vehicle, bomb_count: i32) {
    super::vehicle::set_vehicle_bomb_count(aircraft, bomb_count)
}

/// Now [`vehicle::set_vehicle_countermeasure_count`](super::vehicle::set_vehicle_countermeasure_count).
#[deprecated(note = "now called `vehicle::set_vehicle_countermeasure_count`")]
#[inline]
pub fn set_aircraft_countermeasure_count(aircraft: Vehicle, count: i32) {
    super::vehicle::set_vehicle_countermeasure_count(aircraft, count)
}

/// Now [`vehicle::set_vehicle_use_cutscene_wheel_compression`](super::vehicle::set_vehicle_use_cutscene_wheel_compression).
#[deprecated(note = "now called `vehicle::set_vehicle_use_cutscene_wheel_compression`")]
#[inline]
pub fn set_all_vehicles_spawn(p0: Vehicle, p1: bool, p2: bool, p3: bool) -> i32 {
    super::vehicle::set_vehicle_use_cutscene_wheel_compression(p0, p1, p2, p3)
}

/// Now [`task::set_anim_phase`](super::task::set_anim_phase).
#[deprecated(note = "now called `task::set_anim_phase`")]
#[inline]
pub fn set_anim_playback_time(entity: impl Into<Entity>, p1: f32, p2: i32, p3: bool) {
    super::task::set_anim_phase(entity, p1, p2, p3)
}

/// Now [`player::n_0xc3376f42b1faccc6`](super::player::n_0xc3376f42b1faccc6).
#[deprecated(note = "now called `player::n_0xc3376f42b1faccc6`")]
#[inline]
pub fn set_areas_generator_orientation(player: Player) {
    super::player::n_0xc3376f42b1faccc6(player)
}

/// Now [`vehicle::set_bike_on_stand`](super::vehicle::set_bike_on_stand).
#[deprecated(note = "now called `vehicle::set_bike_on_stand`")]
#[inline]
pub fn set_bike_lean_angle(vehicle: Vehicle, x: f32, y: f32) {
    super::vehicle::set_bike_on_stand(vehicle, x, y)
}

/// Now [`graphics::set_bink_movie_time`](super::graphics::set_bink_movie_time).
#[deprecated(note = "now called `graphics::set_bink_movie_time`")]
#[inline]
pub fn set_bink_movie_progress(bink_movie: i32, progress: f32) {
    super::graphics::set_bink_movie_time(bink_movie, progress)
}

/// Now [`graphics::set_bink_movie`](super::graphics::set_bink_movie).
#[deprecated(note = "now called `graphics::set_bink_movie`")]
#[inline]
pub fn set_bink_movie_requested(name: &str) -> i32 {
    super::graphics::set_bink_movie(name)
}

/// Now [`graphics::set_bink_movie_volume`](super::graphics::set_bink_movie_volume).
#[deprecated(note = "now called `graphics::set_bink_movie_volume`")]
#[inline]
pub fn set_bink_movie_unk(bink_movie: i32, value: f32) {
    super::graphics::set_bink_movie_volume(bink_movie, value)
}

/// Now [`graphics::set_artificial_lights_state`](super::graphics::set_artificial_lights_state).
#[deprecated(note = "now called `graphics::set_artificial_lights_state`")]
#[inline]
pub fn set_blackout(state: bool) {
    super::graphics::set_artificial_lights_state(state)
}

/// Now [`hud::show_tick_on_blip`](super::hud::show_tick_on_blip).
#[deprecated(note = "now called `hud::show_tick_on_blip`")]
#[inline]
pub fn set_blip_checked(blip: Blip, toggle: bool) {
    super::hud::show_tick_on_blip(blip, toggle)
}

/// Now [`hud::show_crew_indicator_on_blip`](super::hud::show_crew_indicator_on_blip).
#[deprecated(note = "now called `hud::show_crew_indicator_on_blip`")]
#[inline]
pub fn set_blip_crew(blip: Blip, toggle: bool) {
    super::hud::show_crew_indicator_on_blip(blip, toggle)
}

/// Now [`hud::show_friend_indicator_on_blip`](super::hud::show_friend_indicator_on_blip).
#[deprecated(note = "now called `hud::show_friend_indicator_on_blip`")]
#[inline]
pub fn set_blip_friend(blip: Blip, toggle: bool) {
    super::hud::show_friend_indicator_on_blip(blip, toggle)
}

/// Now [`hud::show_outline_indicator_on_blip`](super::hud::show_outline_indicator_on_blip).
#[deprecated(note = "now called `hud::show_outline_indicator_on_blip`")]
#[inline]
pub fn set_blip_friendly(blip: Blip, toggle: bool) {
    super::hud::show_outline_indicator_on_blip(blip, toggle)
}

/// Now [`vehicle::set_boat_low_lod_anchor_distance`](super::vehicle::set_boat_low_lod_anchor_distance).
#[deprecated(note = "now called `vehicle::set_boat_low_lod_anchor_distance`")]
#[inline]
pub fn set_boat_anchor_buoyancy_coefficient(boat: Vehicle, value: f32) {
    super::vehicle::set_boat_low_lod_anchor_distance(boat, value)
}

/// Now [`vehicle::set_boat_sinks_when_wrecked`](super::vehicle::set_boat_sinks_when_wrecked).
#[deprecated(note = "now called `vehicle::set_boat_sinks_when_wrecked`")]
#[inline]
pub fn set_boat_explodes_on_wrecked_action(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_boat_sinks_when_wrecked(vehicle, toggle)
}

/// Now [`vehicle::set_boat_remains_anchored_while_player_is_driver`](super::vehicle::set_boat_remains_anchored_while_player_is_driver).
#[deprecated(note = "now called `vehicle::set_boat_remains_anchored_while_player_is_driver`")]
#[inline]
pub fn set_boat_frozen_when_anchored(boat: Vehicle, toggle: bool) {
    super::vehicle::set_boat_remains_anchored_while_player_is_driver(boat, toggle)
}

/// Now [`vehicle::set_boat_low_lod_anchor_distance`](super::vehicle::set_boat_low_lod_anchor_distance).
#[deprecated(note = "now called `vehicle::set_boat_low_lod_anchor_distance`")]
#[inline]
pub fn set_boat_movement_resistance(boat: Vehicle, value: f32) {
    super::vehicle::set_boat_low_lod_anchor_distance(boat, value)
}

/// Now [`vehicle::set_boat_is_sinking`](super::vehicle::set_boat_is_sinking).
#[deprecated(note = "now called `vehicle::set_boat_is_sinking`")]
#[inline]
pub fn set_boat_sinking(vehicle: Vehicle) {
    super::vehicle::set_boat_is_sinking(vehicle)
}

/// Now [`graphics::enable_clown_blood_vfx`](super::graphics::enable_clown_blood_vfx).
#[deprecated(note = "now called `graphics::enable_clown_blood_vfx`")]
#[inline]
pub fn set_camera_endtime(toggle: bool) {
    super::graphics::enable_clown_blood_vfx(toggle)
}

/// Now [`cam::set_fly_cam_max_height`](super::cam::set_fly_cam_max_height).
#[deprecated(note = "now called `cam::set_fly_cam_max_height`")]
#[inline]
pub fn set_camera_range(cam: Cam, height: f32) {
    super::cam::set_fly_cam_max_height(cam, height)
}

/// Now [`weapon::set_can_ped_equip_weapon`](super::weapon::set_can_ped_equip_weapon).
#[deprecated(note = "now called `weapon::set_can_ped_equip_weapon`")]
#[inline]
pub fn set_can_ped_select_weapon(ped: Ped, weapon_hash: impl Into<Hash>, toggle: bool) {
    super::weapon::set_can_ped_equip_weapon(ped, weapon_hash, toggle)
}

/// Now [`vehicle::set_cargobob_force_dont_detach_vehicle`](super::vehicle::set_cargobob_force_dont_detach_vehicle).
#[deprecated(note = "now called `vehicle::set_cargobob_force_dont_detach_vehicle`")]
#[inline]
pub fn set_cargobob_hook_can_detach(cargobob: Vehicle, toggle: bool) {
    super::vehicle::set_cargobob_force_dont_detach_vehicle(cargobob, toggle)
}

/// Now [`vehicle::set_pickup_rope_length_for_cargobob`](super::vehicle::set_pickup_rope_length_for_cargobob).
#[deprecated(note = "now called `vehicle::set_pickup_rope_length_for_cargobob`")]
#[inline]
pub fn set_cargobob_hook_position(cargobob: Vehicle, length1: f32, length2: f32, state: bool) {
    super::vehicle::set_pickup_rope_length_for_cargobob(cargobob, length1, length2, state)
}

/// Now [`graphics::set_checkpoint_rgba2`](super::graphics::set_checkpoint_rgba2).
#[deprecated(note = "now called `graphics::set_checkpoint_rgba2`")]
#[inline]
pub fn set_checkpoint_icon_rgba(checkpoint: i32, red: i32, green: i32, blue: i32, alpha: i32) {
    super::graphics::set_checkpoint_rgba2(checkpoint, red, green, blue, alpha)
}

/// Now [`graphics::set_checkpoint_icon_height`](super::graphics::set_checkpoint_icon_height).
#[deprecated(note = "now called `graphics::set_checkpoint_icon_height`")]
#[inline]
pub fn set_checkpoint_scale(checkpoint: i32, height_multiplier: f32) {
    super::graphics::set_checkpoint_icon_height(checkpoint, height_multiplier)
}

/// Now [`misc::set_clouds_alpha`](super::misc::set_clouds_alpha).
#[deprecated(note = "now called `misc::set_clouds_alpha`")]
#[inline]
pub fn set_cloud_hat_opacity(opacity: f32) {
    super::misc::set_clouds_alpha(opacity)
}

/// Now [`misc::load_cloud_hat`](super::misc::load_cloud_hat).
#[deprecated(note = "now called `misc::load_cloud_hat`")]
#[inline]
pub fn set_cloud_hat_transition(name: &str, transition_time: f32) {
    super::misc::load_cloud_hat(name, transition_time)
}

/// Now [`pad::set_control_light_effect_color`](super::pad::set_control_light_effect_color).
#[deprecated(note = "now called `pad::set_control_light_effect_color`")]
#[inline]
pub fn set_control_group_color(pad_index: i32, red: i32, green: i32, blue: i32) {
    super::pad::set_control_light_effect_color(pad_index, red, green, blue)
}

/// Now [`water::set_deep_ocean_scaler`](super::water::set_deep_ocean_scaler).
#[deprecated(note = "now called `water::set_deep_ocean_scaler`")]
#[inline]
pub fn set_current_intensity(intensity: f32) {
    super::water::set_deep_ocean_scaler(intensity)
}

/// Now [`hud::set_mouse_cursor_style`](super::hud::set_mouse_cursor_style).
#[deprecated(note = "now called `hud::set_mouse_cursor_style`")]
#[inline]
pub fn set_cursor_sprite(style: i32) {
    super::hud::set_mouse_cursor_style(style)
}

/// Now [`misc::set_restart_custom_position`](super::misc::set_restart_custom_position).
#[deprecated(note = "now called `misc::set_restart_custom_position`")]
#[inline]
pub fn set_custom_respawn_position(x: f32, y: f32, z: f32, heading: f32) {
    super::misc::set_restart_custom_position(x, y, z, heading)
}

/// Now [`object::set_state_of_rayfire_map_object`](super::object::set_state_of_rayfire_map_object).
#[deprecated(note = "now called `object::set_state_of_rayfire_map_object`")]
#[inline]
pub fn set_des_object_state(object: Object, state: i32) {
    super::object::set_state_of_rayfire_map_object(object, state)
}

/// Now [`vehicle::set_vehicle_flight_nozzle_position`](super::vehicle::set_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::set_vehicle_flight_nozzle_position`")]
#[inline]
pub fn set_desired_vertical_flight_phase(vehicle: Vehicle, angle_ratio: f32) {
    super::vehicle::set_vehicle_flight_nozzle_position(vehicle, angle_ratio)
}

/// Now [`hud::set_player_is_in_director_mode`](super::hud::set_player_is_in_director_mode).
#[deprecated(note = "now called `hud::set_player_is_in_director_mode`")]
#[inline]
pub fn set_director_mode(toggle: bool) {
    super::hud::set_player_is_in_director_mode(toggle)
}

/// Now [`vehicle::set_disable_turret_movement_this_frame`](super::vehicle::set_disable_turret_movement_this_frame).
#[deprecated(note = "now called `vehicle::set_disable_turret_movement_this_frame`")]
#[inline]
pub fn set_disable_turret_movement(vehicle: Vehicle, turret_idx: i32) {
    super::vehicle::set_disable_turret_movement_this_frame(vehicle, turret_idx)
}

/// Now [`vehicle::set_vehicle_has_muted_sirens`](super::vehicle::set_vehicle_has_muted_sirens).
#[deprecated(note = "now called `vehicle::set_vehicle_has_muted_sirens`")]
#[inline]
pub fn set_disable_vehicle_siren_sound(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_has_muted_sirens(vehicle, toggle)
}

/// Now [`object::door_system_set_door_state`](super::object::door_system_set_door_state).
#[deprecated(note = "now called `object::door_system_set_door_state`")]
#[inline]
pub fn set_door_acceleration_limit(
    door_hash: impl Into<Hash>,
    state: i32,
    request_door: bool,
    force_update: bool,
) {
    super::object::door_system_set_door_state(door_hash, state, request_door, force_update)
}

/// Now [`object::door_system_set_open_ratio`](super::object::door_system_set_open_ratio).
#[deprecated(note = "now called `object::door_system_set_open_ratio`")]
#[inline]
pub fn set_door_ajar_angle(
    door_hash: impl Into<Hash>,
    ajar: f32,
    request_door: bool,
    force_update: bool,
) {
    super::object::door_system_set_open_ratio(door_hash, ajar, request_door, force_update)
}

/// Now [`hud::set_minimap_in_prologue`](super::hud::set_minimap_in_prologue).
#[deprecated(note = "now called `hud::set_minimap_in_prologue`")]
#[inline]
pub fn set_draw_map_visible(toggle: bool) {
    super::hud::set_minimap_in_prologue(toggle)
}

/// Now [`entity::set_entity_completely_disable_collision`](super::entity::set_entity_completely_disable_collision).
#[deprecated(note = "now called `entity::set_entity_completely_disable_collision`")]
#[inline]
pub fn set_entity_collision_2(entity: impl Into<Entity>, toggle: bool, keep_physics: bool) {
    super::entity::set_entity_completely_disable_collision(entity, toggle, keep_physics)
}

/// Now [`entity::set_entity_coords_without_plants_reset`](super::entity::set_entity_coords_without_plants_reset).
#[deprecated(note = "now called `entity::set_entity_coords_without_plants_reset`")]
#[inline]
pub fn set_entity_coords_2(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    alive: bool,
    dead_flag: bool,
    ragdoll_flag: bool,
    clear_area: bool,
) {
    super::entity::set_entity_coords_without_plants_reset(
        entity,
        x_pos,
        y_pos,
        z_pos,
        alive,
        dead_flag,
        ragdoll_flag,
        clear_area,
    )
}

/// Now [`entity::set_entity_cleanup_by_engine`](super::entity::set_entity_cleanup_by_engine).
#[deprecated(note = "now called `entity::set_entity_cleanup_by_engine`")]
#[inline]
pub fn set_entity_register(entity: impl Into<Entity>, toggle: bool) {
    super::entity::set_entity_cleanup_by_engine(entity, toggle)
}

/// Now [`entity::set_entity_cleanup_by_engine`](super::entity::set_entity_cleanup_by_engine).
#[deprecated(note = "now called `entity::set_entity_cleanup_by_engine`")]
#[inline]
pub fn set_entity_something(entity: impl Into<Entity>, toggle: bool) {
    super::entity::set_entity_cleanup_by_engine(entity, toggle)
}

/// Now [`ped::get_vehicle_ped_is_entering`](super::ped::get_vehicle_ped_is_entering).
#[deprecated(note = "now called `ped::get_vehicle_ped_is_entering`")]
#[inline]
pub fn set_exclusive_phone_relationships(ped: Ped) -> Vehicle {
    super::ped::get_vehicle_ped_is_entering(ped)
}

/// Now [`graphics::enable_moon_cycle_override`](super::graphics::enable_moon_cycle_override).
#[deprecated(note = "now called `graphics::enable_moon_cycle_override`")]
#[inline]
pub fn set_extra_timecycle_modifier_strength(phase: f32) {
    super::graphics::enable_moon_cycle_override(phase)
}

/// Now [`graphics::cascade_shadows_enable_entity_tracker`](super::graphics::cascade_shadows_enable_entity_tracker).
#[deprecated(note = "now called `graphics::cascade_shadows_enable_entity_tracker`")]
#[inline]
pub fn set_far_shadows_suppressed(toggle: bool) {
    super::graphics::cascade_shadows_enable_entity_tracker(toggle)
}

/// Now [`cam::set_first_person_aim_cam_near_clip_this_update`](super::cam::set_first_person_aim_cam_near_clip_this_update).
#[deprecated(note = "now called `cam::set_first_person_aim_cam_near_clip_this_update`")]
#[inline]
pub fn set_first_person_cam_near_clip(distance: f32) {
    super::cam::set_first_person_aim_cam_near_clip_this_update(distance)
}

/// Now [`streaming::set_focus_pos_and_vel`](super::streaming::set_focus_pos_and_vel).
#[deprecated(note = "now called `streaming::set_focus_pos_and_vel`")]
#[inline]
pub fn set_focus_area(x: f32, y: f32, z: f32, offset_x: f32, offset_y: f32, offset_z: f32) {
    super::streaming::set_focus_pos_and_vel(x, y, z, offset_x, offset_y, offset_z)
}

/// Now [`cam::set_follow_ped_cam_this_update`](super::cam::set_follow_ped_cam_this_update).
#[deprecated(note = "now called `cam::set_follow_ped_cam_this_update`")]
#[inline]
pub fn set_follow_ped_cam_cutscene_chat(cam_name: &str, ease_time: i32) -> bool {
    super::cam::set_follow_ped_cam_this_update(cam_name, ease_time)
}

/// Now [`vehicle::set_force_low_lod_anchor_mode`](super::vehicle::set_force_low_lod_anchor_mode).
#[deprecated(note = "now called `vehicle::set_force_low_lod_anchor_mode`")]
#[inline]
pub fn set_forced_boat_location_when_anchored(boat: Vehicle, toggle: bool) {
    super::vehicle::set_force_low_lod_anchor_mode(boat, toggle)
}

/// Now [`graphics::toggle_paused_renderphases`](super::graphics::toggle_paused_renderphases).
#[deprecated(note = "now called `graphics::toggle_paused_renderphases`")]
#[inline]
pub fn set_frozen_rendering_disabled(toggle: bool) {
    super::graphics::toggle_paused_renderphases(toggle)
}

/// Now [`cam::set_gameplay_hint_base_orbit_pitch_offset`](super::cam::set_gameplay_hint_base_orbit_pitch_offset).
#[deprecated(note = "now called `cam::set_gameplay_hint_base_orbit_pitch_offset`")]
#[inline]
pub fn set_gameplay_hint_angle(value: f32) {
    super::cam::set_gameplay_hint_base_orbit_pitch_offset(value)
}

/// Now [`cam::set_gameplay_hint_follow_distance_scalar`](super::cam::set_gameplay_hint_follow_distance_scalar).
#[deprecated(note = "now called `cam::set_gameplay_hint_follow_distance_scalar`")]
#[inline]
pub fn set_gameplay_hint_anim_offsetz(value: f32) {
    super::cam::set_gameplay_hint_follow_distance_scalar(value)
}

/// Now [`vehicle::set_heli_tail_boom_can_break_off`](super::vehicle::set_heli_tail_boom_can_break_off).
#[deprecated(note = "now called `vehicle::set_heli_tail_boom_can_break_off`")]
#[inline]
pub fn set_heli_tail_explode_throw_dashboard(heli: Vehicle, toggle: bool) {
    super::vehicle::set_heli_tail_boom_can_break_off(heli, toggle)
}

/// Now [`graphics::set_hidof_override`](super::graphics::set_hidof_override).
#[deprecated(note = "now called `graphics::set_hidof_override`")]
#[inline]
pub fn set_hidof_env_blur_params(
    p0: bool,
    p1: bool,
    nearplane_out: f32,
    nearplane_in: f32,
    farplane_out: f32,
    farplane_in: f32,
) {
    super::graphics::set_hidof_override(
        p0,
        p1,
        nearplane_out,
        nearplane_in,
        farplane_out,
        farplane_in,
    )
}

/// Now [`player::n_0xde45d1a1ef45ee61`](super::player::n_0xde45d1a1ef45ee61).
#[deprecated(note = "now called `player::n_0xde45d1a1ef45ee61`")]
#[inline]
pub fn set_hud_anim_stop_level(player: Player, toggle: bool) {
    super::player::n_0xde45d1a1ef45ee61(player, toggle)
}

/// Now [`hud::replace_hud_colour_with_rgba`](super::hud::replace_hud_colour_with_rgba).
#[deprecated(note = "now called `hud::replace_hud_colour_with_rgba`")]
#[inline]
pub fn set_hud_colour(hud_color_index: i32, r: i32, g: i32, b: i32, a: i32) {
    super::hud::replace_hud_colour_with_rgba(hud_color_index, r, g, b, a)
}

/// Now [`hud::replace_hud_colour`](super::hud::replace_hud_colour).
#[deprecated(note = "now called `hud::replace_hud_colour`")]
#[inline]
pub fn set_hud_colours_switch(hud_color_index: i32, hud_color_index2: i32) {
    super::hud::replace_hud_colour(hud_color_index, hud_color_index2)
}

/// Now [`vehicle::set_hydraulic_wheel_value`](super::vehicle::set_hydraulic_wheel_value).
#[deprecated(note = "now called `vehicle::set_hydraulic_wheel_value`")]
#[inline]
pub fn set_hydraulic_state(vehicle: Vehicle, wheel_id: i32, value: f32) {
    super::vehicle::set_hydraulic_wheel_value(vehicle, wheel_id, value)
}

/// Now [`interior::set_interior_entity_set_color`](super::interior::set_interior_entity_set_color).
#[deprecated(note = "now called `interior::set_interior_entity_set_color`")]
#[inline]
pub fn set_interior_prop_color(interior: i32, entity_set_name: &str, color: i32) {
    super::interior::set_interior_entity_set_color(interior, entity_set_name, color)
}

/// Now [`hud::flag_player_context_in_tournament`](super::hud::flag_player_context_in_tournament).
#[deprecated(note = "now called `hud::flag_player_context_in_tournament`")]
#[inline]
pub fn set_is_in_tournament(toggle: bool) {
    super::hud::flag_player_context_in_tournament(toggle)
}

/// Now [`streaming::set_island_enabled`](super::streaming::set_island_enabled).
#[deprecated(note = "now called `streaming::set_island_enabled`")]
#[inline]
pub fn set_island_hopper_enabled(island_name: &str, toggle: bool) {
    super::streaming::set_island_enabled(island_name, toggle)
}

/// Now [`hud::begin_text_command_busyspinner_on`](super::hud::begin_text_command_busyspinner_on).
#[deprecated(note = "now called `hud::begin_text_command_busyspinner_on`")]
#[inline]
pub fn set_loading_prompt_text_entry(string: &str) {
    super::hud::begin_text_command_busyspinner_on(string)
}

/// Now [`hud::race_gallery_fullscreen`](super::hud::race_gallery_fullscreen).
#[deprecated(note = "now called `hud::race_gallery_fullscreen`")]
#[inline]
pub fn set_map_full_screen(toggle: bool) {
    super::hud::race_gallery_fullscreen(toggle)
}

/// Now [`hud::set_minimap_altitude_indicator_level`](super::hud::set_minimap_altitude_indicator_level).
#[deprecated(note = "now called `hud::set_minimap_altitude_indicator_level`")]
#[inline]
pub fn set_minimap_attitude_indicator_level(altitude: f32, p1: bool) {
    super::hud::set_minimap_altitude_indicator_level(altitude, p1)
}

/// Now [`hud::set_minimap_hide_fow`](super::hud::set_minimap_hide_fow).
#[deprecated(note = "now called `hud::set_minimap_hide_fow`")]
#[inline]
pub fn set_minimap_revealed(toggle: bool) {
    super::hud::set_minimap_hide_fow(toggle)
}

/// Now [`hud::set_minimap_sonar_sweep`](super::hud::set_minimap_sonar_sweep).
#[deprecated(note = "now called `hud::set_minimap_sonar_sweep`")]
#[inline]
pub fn set_minimap_sonar_enabled(toggle: bool) {
    super::hud::set_minimap_sonar_sweep(toggle)
}

/// Now [`mobile::set_mobile_phone_dof_state`](super::mobile::set_mobile_phone_dof_state).
#[deprecated(note = "now called `mobile::set_mobile_phone_dof_state`")]
#[inline]
pub fn set_mobile_phone_unk(toggle: bool) {
    super::mobile::set_mobile_phone_dof_state(toggle)
}

/// Now [`hud::set_mouse_cursor_this_frame`](super::hud::set_mouse_cursor_this_frame).
#[deprecated(note = "now called `hud::set_mouse_cursor_this_frame`")]
#[inline]
pub fn set_mouse_cursor_active_this_frame() {
    super::hud::set_mouse_cursor_this_frame()
}

/// Now [`hud::set_mouse_cursor_style`](super::hud::set_mouse_cursor_style).
#[deprecated(note = "now called `hud::set_mouse_cursor_style`")]
#[inline]
pub fn set_mouse_cursor_sprite(style: i32) {
    super::hud::set_mouse_cursor_style(style)
}

/// Now [`hud::set_mouse_cursor_visible`](super::hud::set_mouse_cursor_visible).
#[deprecated(note = "now called `hud::set_mouse_cursor_visible`")]
#[inline]
pub fn set_mouse_cursor_visible_in_menus(is_visible: bool) {
    super::hud::set_mouse_cursor_visible(is_visible)
}

/// Now [`hud::set_mp_gamer_tag_disable_player_health_sync`](super::hud::set_mp_gamer_tag_disable_player_health_sync).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_disable_player_health_sync`")]
#[inline]
pub fn set_mp_gamer_health_bar_display(gamer_tag_id: i32, toggle: bool) {
    super::hud::set_mp_gamer_tag_disable_player_health_sync(gamer_tag_id, toggle)
}

/// Now [`hud::set_mp_gamer_tag_override_player_health`](super::hud::set_mp_gamer_tag_override_player_health).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_override_player_health`")]
#[inline]
pub fn set_mp_gamer_health_bar_max(gamer_tag_id: i32, health: i32, maximum_health: i32) {
    super::hud::set_mp_gamer_tag_override_player_health(gamer_tag_id, health, maximum_health)
}

/// Now [`hud::set_mp_gamer_tag_visibility_all`](super::hud::set_mp_gamer_tag_visibility_all).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_visibility_all`")]
#[inline]
pub fn set_mp_gamer_tag(gamer_tag_id: i32, toggle: bool) {
    super::hud::set_mp_gamer_tag_visibility_all(gamer_tag_id, toggle)
}

/// Now [`hud::set_mp_gamer_tag_visibility_all`](super::hud::set_mp_gamer_tag_visibility_all).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_visibility_all`")]
#[inline]
pub fn set_mp_gamer_tag_(gamer_tag_id: i32, toggle: bool) {
    super::hud::set_mp_gamer_tag_visibility_all(gamer_tag_id, toggle)
}

/// Now [`hud::set_mp_gamer_tag_big_text`](super::hud::set_mp_gamer_tag_big_text).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_big_text`")]
#[inline]
pub fn set_mp_gamer_tag_chatting(gamer_tag_id: i32, string: &str) {
    super::hud::set_mp_gamer_tag_big_text(gamer_tag_id, string)
}

/// Now [`hud::create_mp_gamer_tag_with_crew_color`](super::hud::create_mp_gamer_tag_with_crew_color).
#[deprecated(note = "now called `hud::create_mp_gamer_tag_with_crew_color`")]
#[inline]
pub fn set_mp_gamer_tag_color(
    player: Player,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
    crew_r: i32,
    crew_g: i32,
    crew_b: i32,
) {
    super::hud::create_mp_gamer_tag_with_crew_color(
        player,
        username,
        crew_is_private,
        crew_is_rockstar,
        crew_name,
        crew_rank,
        crew_r,
        crew_g,
        crew_b,
    )
}

/// Now [`hud::set_mp_gamer_tag_visibility_all`](super::hud::set_mp_gamer_tag_visibility_all).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_visibility_all`")]
#[inline]
pub fn set_mp_gamer_tag_enabled(gamer_tag_id: i32, toggle: bool) {
    super::hud::set_mp_gamer_tag_visibility_all(gamer_tag_id, toggle)
}

/// Now [`hud::set_mp_gamer_tag_health_bar_colour`](super::hud::set_mp_gamer_tag_health_bar_colour).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_health_bar_colour`")]
#[inline]
pub fn set_mp_gamer_tag_health_bar_color(gamer_tag_id: i32, hud_color_index: i32) {
    super::hud::set_mp_gamer_tag_health_bar_colour(gamer_tag_id, hud_color_index)
}

/// Now [`hud::set_mp_gamer_tag_use_vehicle_health`](super::hud::set_mp_gamer_tag_use_vehicle_health).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_use_vehicle_health`")]
#[inline]
pub fn set_mp_gamer_tag_icons(gamer_tag_id: i32, toggle: bool) {
    super::hud::set_mp_gamer_tag_use_vehicle_health(gamer_tag_id, toggle)
}

/// Now [`hud::set_mp_gamer_tag_mp_bag_large_count`](super::hud::set_mp_gamer_tag_mp_bag_large_count).
#[deprecated(note = "now called `hud::set_mp_gamer_tag_mp_bag_large_count`")]
#[inline]
pub fn set_mp_gamer_tag_unk(gamer_tag_id: i32, count: i32) {
    super::hud::set_mp_gamer_tag_mp_bag_large_count(gamer_tag_id, count)
}

/// Now [`network::set_network_id_always_exists_for_player`](super::network::set_network_id_always_exists_for_player).
#[deprecated(note = "now called `network::set_network_id_always_exists_for_player`")]
#[inline]
pub fn set_network_id_sync_to_player(net_id: i32, player: Player, toggle: bool) {
    super::network::set_network_id_always_exists_for_player(net_id, player, toggle)
}

/// Now [`network::set_network_vehicle_as_ghost`](super::network::set_network_vehicle_as_ghost).
#[deprecated(note = "now called `network::set_network_vehicle_as_ghost`")]
#[inline]
pub fn set_network_object_non_contact(vehicle: Vehicle, toggle: bool) {
    super::network::set_network_vehicle_as_ghost(vehicle, toggle)
}

/// Now [`network::set_network_vehicle_position_update_multiplier`](super::network::set_network_vehicle_position_update_multiplier).
#[deprecated(note = "now called `network::set_network_vehicle_position_update_multiplier`")]
#[inline]
pub fn set_network_vehicle_blender_distance_multiplier(vehicle: Vehicle, multiplier: f32) {
    super::network::set_network_vehicle_position_update_multiplier(vehicle, multiplier)
}

/// Now [`misc::clear_restart_custom_position`](super::misc::clear_restart_custom_position).
#[deprecated(note = "now called `misc::clear_restart_custom_position`")]
#[inline]
pub fn set_next_respawn_to_custom() {
    super::misc::clear_restart_custom_position()
}

/// Now [`hud::set_minimap_in_prologue`](super::hud::set_minimap_in_prologue).
#[deprecated(note = "now called `hud::set_minimap_in_prologue`")]
#[inline]
pub fn set_north_yankton_map(toggle: bool) {
    super::hud::set_minimap_in_prologue(toggle)
}

/// Now [`hud::thefeed_set_next_post_background_color`](super::hud::thefeed_set_next_post_background_color).
#[deprecated(note = "now called `hud::thefeed_set_next_post_background_color`")]
#[inline]
pub fn set_notification_background_color(hud_color_index: i32) {
    super::hud::thefeed_set_next_post_background_color(hud_color_index)
}

/// Now [`hud::set_colour_of_next_text_component`](super::hud::set_colour_of_next_text_component).
#[deprecated(note = "now called `hud::set_colour_of_next_text_component`")]
#[inline]
pub fn set_notification_color_next(hud_color: i32) {
    super::hud::set_colour_of_next_text_component(hud_color)
}

/// Now [`hud::thefeed_set_animpostfx_color`](super::hud::thefeed_set_animpostfx_color).
#[deprecated(note = "now called `hud::thefeed_set_animpostfx_color`")]
#[inline]
pub fn set_notification_flash_color(red: i32, green: i32, blue: i32, alpha: i32) {
    super::hud::thefeed_set_animpostfx_color(red, green, blue, alpha)
}

/// Now [`hud::end_text_command_thefeed_post_messagetext`](super::hud::end_text_command_thefeed_post_messagetext).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_messagetext`")]
#[inline]
pub fn set_notification_message(
    texture_dict: &str,
    texture_name: &str,
    flash: bool,
    icon_type: i32,
    sender: &str,
    subject: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext(
        texture_dict,
        texture_name,
        flash,
        icon_type,
        sender,
        subject,
    )
}

/// Now [`hud::end_text_command_thefeed_post_stats`](super::hud::end_text_command_thefeed_post_stats).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_stats`")]
#[inline]
pub fn set_notification_message_2(
    stat_title: &str,
    icon_enum: i32,
    step_val: bool,
    bar_value: i32,
    is_important: bool,
    pic_txd: &str,
    pic_txn: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_stats(
        stat_title,
        icon_enum,
        step_val,
        bar_value,
        is_important,
        pic_txd,
        pic_txn,
    )
}

/// Now [`hud::end_text_command_thefeed_post_messagetext_gxt_entry`](super::hud::end_text_command_thefeed_post_messagetext_gxt_entry).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_messagetext_gxt_entry`")]
#[inline]
pub fn set_notification_message_3(
    txd_name: &str,
    texture_name: &str,
    flash: bool,
    icon_type: i32,
    sender: &str,
    subject: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext_gxt_entry(
        txd_name,
        texture_name,
        flash,
        icon_type,
        sender,
        subject,
    )
}

/// Now [`hud::end_text_command_thefeed_post_messagetext_tu`](super::hud::end_text_command_thefeed_post_messagetext_tu).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_messagetext_tu`")]
#[inline]
pub fn set_notification_message_4(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type: i32,
    name_str: &str,
    subtitle_str: &str,
    duration_multiplier: f32,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext_tu(
        pic_txd,
        pic_txn,
        flash,
        icon_type,
        name_str,
        subtitle_str,
        duration_multiplier,
    )
}

/// Now [`hud::end_text_command_thefeed_post_messagetext_with_crew_tag`](super::hud::end_text_command_thefeed_post_messagetext_with_crew_tag).
#[deprecated(note = "now called `hud::end_text_command_thefeed_post_messagetext_with_crew_tag`")]
#[inline]
pub fn set_notification_message_clan_tag(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type: i32,
    name_str: &str,
    subtitle_str: &str,
    duration: f32,
    crew_packed_str: &str,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext_with_crew_tag(
        pic_txd,
        pic_txn,
        flash,
        icon_type,
        name_str,
        subtitle_str,
        duration,
        crew_packed_str,
    )
}

/// Now [`hud::end_text_command_thefeed_post_messagetext_with_crew_tag_and_additional_icon`](super::hud::end_text_command_thefeed_post_messagetext_with_crew_tag_and_additional_icon).
#[deprecated(
    note = "now called `hud::end_text_command_thefeed_post_messagetext_with_crew_tag_and_additional_icon`"
)]
#[inline]
pub fn set_notification_message_clan_tag_2(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type1: i32,
    name_str: &str,
    subtitle_str: &str,
    duration: f32,
    crew_packed_str: &str,
    icon_type2: i32,
    text_color: i32,
) -> i32 {
    super::hud::end_text_command_thefeed_post_messagetext_with_crew_tag_and_additional_icon(
        pic_txd,
        pic_txn,
        flash,
        icon_type1,
        name_str,
        subtitle_str,
        duration,
        crew_packed_str,
        icon_type2,
        text_color,
    )
}

/// Now [`hud::begin_text_command_thefeed_post`](super::hud::begin_text_command_thefeed_post).
#[deprecated(note = "now called `hud::begin_text_command_thefeed_post`")]
#[inline]
pub fn set_notification_text_entry(text: &str) {
    super::hud::begin_text_command_thefeed_post(text)
}

/// Now [`object::set_object_allow_low_lod_buoyancy`](super::object::set_object_allow_low_lod_buoyancy).
#[deprecated(note = "now called `object::set_object_allow_low_lod_buoyancy`")]
#[inline]
pub fn set_object_can_climb_on(object: Object, toggle: bool) {
    super::object::set_object_allow_low_lod_buoyancy(object, toggle)
}

/// Now [`object::n_0x3b2fd68db5f8331c`](super::object::n_0x3b2fd68db5f8331c).
#[deprecated(note = "now called `object::n_0x3b2fd68db5f8331c`")]
#[inline]
pub fn set_object_colour(object: Object, toggle: bool, r: i32, g: i32, b: i32) {
    super::object::n_0x3b2fd68db5f8331c(object, toggle, r, g, b)
}

/// Now [`object::set_object_force_vehicles_to_avoid`](super::object::set_object_force_vehicles_to_avoid).
#[deprecated(note = "now called `object::set_object_force_vehicles_to_avoid`")]
#[inline]
pub fn set_object_something(object: Object, toggle: bool) {
    super::object::set_object_force_vehicles_to_avoid(object, toggle)
}

/// Now [`object::set_object_texture_variation`](super::object::set_object_texture_variation).
#[deprecated(note = "now called `object::set_object_texture_variation`")]
#[inline]
pub fn set_object_texture_variant(object: Object, texture_variation: i32) {
    super::object::set_object_texture_variation(object, texture_variation)
}

/// Now [`graphics::set_particle_fx_override`](super::graphics::set_particle_fx_override).
#[deprecated(note = "now called `graphics::set_particle_fx_override`")]
#[inline]
pub fn set_particle_fx_asset_old_to_new(old_asset: &str, new_asset: &str) {
    super::graphics::set_particle_fx_override(old_asset, new_asset)
}

/// Now [`graphics::n_0x5f6df3d92271e8a1`](super::graphics::n_0x5f6df3d92271e8a1).
#[deprecated(note = "now called `graphics::n_0x5f6df3d92271e8a1`")]
#[inline]
pub fn set_particle_fx_blood_scale(toggle: bool) {
    super::graphics::n_0x5f6df3d92271e8a1(toggle)
}

/// Now [`graphics::set_particle_fx_looped_far_clip_dist`](super::graphics::set_particle_fx_looped_far_clip_dist).
#[deprecated(note = "now called `graphics::set_particle_fx_looped_far_clip_dist`")]
#[inline]
pub fn set_particle_fx_looped_range(ptfx_handle: i32, range: f32) {
    super::graphics::set_particle_fx_looped_far_clip_dist(ptfx_handle, range)
}

/// Now [`hud::set_ped_has_ai_blip`](super::hud::set_ped_has_ai_blip).
#[deprecated(note = "now called `hud::set_ped_has_ai_blip`")]
#[inline]
pub fn set_ped_ai_blip(ped: Ped, has_cone: bool) {
    super::hud::set_ped_has_ai_blip(ped, has_cone)
}

/// Now [`audio::set_ped_cloth_events_enabled`](super::audio::set_ped_cloth_events_enabled).
#[deprecated(note = "now called `audio::set_ped_cloth_events_enabled`")]
#[inline]
pub fn set_ped_audio_footstep_quiet(ped: Ped, enabled: bool) {
    super::audio::set_ped_cloth_events_enabled(ped, enabled)
}

/// Now [`ped::add_ped_decoration_from_hashes`](super::ped::add_ped_decoration_from_hashes).
#[deprecated(note = "now called `ped::add_ped_decoration_from_hashes`")]
#[inline]
pub fn set_ped_decoration(ped: Ped, collection: impl Into<Hash>, overlay: impl Into<Hash>) {
    super::ped::add_ped_decoration_from_hashes(ped, collection, overlay)
}

/// Now [`vehicle::is_entity_attached_to_handler_frame`](super::vehicle::is_entity_attached_to_handler_frame).
#[deprecated(note = "now called `vehicle::is_entity_attached_to_handler_frame`")]
#[inline]
pub fn set_ped_enabled_bike_ringtone(vehicle: Vehicle, entity: impl Into<Entity>) -> bool {
    super::vehicle::is_entity_attached_to_handler_frame(vehicle, entity)
}

/// Now [`hud::set_ped_has_ai_blip`](super::hud::set_ped_has_ai_blip).
#[deprecated(note = "now called `hud::set_ped_has_ai_blip`")]
#[inline]
pub fn set_ped_enemy_ai_blip(ped: Ped, has_cone: bool) {
    super::hud::set_ped_has_ai_blip(ped, has_cone)
}

/// Now [`ped::add_ped_decoration_from_hashes_in_corona`](super::ped::add_ped_decoration_from_hashes_in_corona).
#[deprecated(note = "now called `ped::add_ped_decoration_from_hashes_in_corona`")]
#[inline]
pub fn set_ped_facial_decoration(ped: Ped, collection: impl Into<Hash>, overlay: impl Into<Hash>) {
    super::ped::add_ped_decoration_from_hashes_in_corona(ped, collection, overlay)
}

/// Now [`ped::set_ped_hair_tint`](super::ped::set_ped_hair_tint).
#[deprecated(note = "now called `ped::set_ped_hair_tint`")]
#[inline]
pub fn set_ped_hair_color(ped: Ped, color_id: i32, highlight_color_id: i32) {
    super::ped::set_ped_hair_tint(ped, color_id, highlight_color_id)
}

/// Now [`ped::set_ped_emissive_intensity`](super::ped::set_ped_emissive_intensity).
#[deprecated(note = "now called `ped::set_ped_emissive_intensity`")]
#[inline]
pub fn set_ped_illuminated_clothing_glow_intensity(ped: Ped, intensity: f32) {
    super::ped::set_ped_emissive_intensity(ped, intensity)
}

/// Now [`audio::stop_current_playing_speech`](super::audio::stop_current_playing_speech).
#[deprecated(note = "now called `audio::stop_current_playing_speech`")]
#[inline]
pub fn set_ped_mute(ped: Ped) {
    super::audio::stop_current_playing_speech(ped)
}

/// Now [`task::set_ped_path_may_enter_water`](super::task::set_ped_path_may_enter_water).
#[deprecated(note = "now called `task::set_ped_path_may_enter_water`")]
#[inline]
pub fn set_ped_paths_width_plant(ped: Ped, may_enter_water: bool) {
    super::task::set_ped_path_may_enter_water(ped, may_enter_water)
}

/// Now [`ped::set_ragdoll_blocking_flags`](super::ped::set_ragdoll_blocking_flags).
#[deprecated(note = "now called `ped::set_ragdoll_blocking_flags`")]
#[inline]
pub fn set_ped_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    super::ped::set_ragdoll_blocking_flags(ped, flags)
}

/// Now [`audio::set_ped_voice_full`](super::audio::set_ped_voice_full).
#[deprecated(note = "now called `audio::set_ped_voice_full`")]
#[inline]
pub fn set_ped_scream(ped: Ped) {
    super::audio::set_ped_voice_full(ped)
}

/// Now [`audio::request_tennis_banks`](super::audio::request_tennis_banks).
#[deprecated(note = "now called `audio::request_tennis_banks`")]
#[inline]
pub fn set_ped_talk(opponent_ped: Ped) {
    super::audio::request_tennis_banks(opponent_ped)
}

/// Now [`vehicle::set_vehicle_individual_doors_locked`](super::vehicle::set_vehicle_individual_doors_locked).
#[deprecated(note = "now called `vehicle::set_vehicle_individual_doors_locked`")]
#[inline]
pub fn set_ped_targettable_vehicle_destroy(
    vehicle: Vehicle,
    door_index: i32,
    door_lock_status: i32,
) {
    super::vehicle::set_vehicle_individual_doors_locked(vehicle, door_index, door_lock_status)
}

/// Now [`mobile::cell_cam_set_lean`](super::mobile::cell_cam_set_lean).
#[deprecated(note = "now called `mobile::cell_cam_set_lean`")]
#[inline]
pub fn set_phone_lean(toggle: bool) {
    super::mobile::cell_cam_set_lean(toggle)
}

/// Now [`vehicle::set_task_vehicle_goto_plane_min_height_above_terrain`](super::vehicle::set_task_vehicle_goto_plane_min_height_above_terrain).
#[deprecated(note = "now called `vehicle::set_task_vehicle_goto_plane_min_height_above_terrain`")]
#[inline]
pub fn set_plane_min_height_above_ground(plane: Vehicle, height: i32) {
    super::vehicle::set_task_vehicle_goto_plane_min_height_above_terrain(plane, height)
}

/// Now [`vehicle::set_task_vehicle_goto_plane_min_height_above_terrain`](super::vehicle::set_task_vehicle_goto_plane_min_height_above_terrain).
#[deprecated(note = "now called `vehicle::set_task_vehicle_goto_plane_min_height_above_terrain`")]
#[inline]
pub fn set_plane_min_height_above_terrain(plane: Vehicle, height: i32) {
    super::vehicle::set_task_vehicle_goto_plane_min_height_above_terrain(plane, height)
}

/// Now [`vehicle::set_disable_vehicle_flight_nozzle_position`](super::vehicle::set_disable_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::set_disable_vehicle_flight_nozzle_position`")]
#[inline]
pub fn set_plane_vtol_animation_disabled(vehicle: Vehicle, direction: bool) {
    super::vehicle::set_disable_vehicle_flight_nozzle_position(vehicle, direction)
}

/// Now [`vehicle::set_vehicle_flight_nozzle_position`](super::vehicle::set_vehicle_flight_nozzle_position).
#[deprecated(note = "now called `vehicle::set_vehicle_flight_nozzle_position`")]
#[inline]
pub fn set_plane_vtol_desired_direction(vehicle: Vehicle, angle_ratio: f32) {
    super::vehicle::set_vehicle_flight_nozzle_position(vehicle, angle_ratio)
}

/// Now [`vehicle::set_vehicle_flight_nozzle_position_immediate`](super::vehicle::set_vehicle_flight_nozzle_position_immediate).
#[deprecated(note = "now called `vehicle::set_vehicle_flight_nozzle_position_immediate`")]
#[inline]
pub fn set_plane_vtol_direction(vehicle: Vehicle, angle: f32) {
    super::vehicle::set_vehicle_flight_nozzle_position_immediate(vehicle, angle)
}

/// Now [`hud::set_fake_pausemap_player_position_this_frame`](super::hud::set_fake_pausemap_player_position_this_frame).
#[deprecated(note = "now called `hud::set_fake_pausemap_player_position_this_frame`")]
#[inline]
pub fn set_player_blip_position_this_frame(x: f32, y: f32) {
    super::hud::set_fake_pausemap_player_position_this_frame(x, y)
}

/// Now [`hud::change_fake_mp_cash`](super::hud::change_fake_mp_cash).
#[deprecated(note = "now called `hud::change_fake_mp_cash`")]
#[inline]
pub fn set_player_cash_change(cash: i32, bank: i32) {
    super::hud::change_fake_mp_cash(cash, bank)
}

/// Now [`streaming::get_player_switch_interp_out_duration`](super::streaming::get_player_switch_interp_out_duration).
#[deprecated(note = "now called `streaming::get_player_switch_interp_out_duration`")]
#[inline]
pub fn set_player_inverted_up() -> i32 {
    super::streaming::get_player_switch_interp_out_duration()
}

/// Now [`graphics::use_particle_fx_asset`](super::graphics::use_particle_fx_asset).
#[deprecated(note = "now called `graphics::use_particle_fx_asset`")]
#[inline]
pub fn set_ptfx_asset_next_call(name: &str) {
    super::graphics::use_particle_fx_asset(name)
}

/// Now [`graphics::set_particle_fx_override`](super::graphics::set_particle_fx_override).
#[deprecated(note = "now called `graphics::set_particle_fx_override`")]
#[inline]
pub fn set_ptfx_asset_old_2_new(old_asset: &str, new_asset: &str) {
    super::graphics::set_particle_fx_override(old_asset, new_asset)
}

/// Now [`hud::set_bigmap_active`](super::hud::set_bigmap_active).
#[deprecated(note = "now called `hud::set_bigmap_active`")]
#[inline]
pub fn set_radar_bigmap_enabled(toggle_big_map: bool, show_full_map: bool) {
    super::hud::set_bigmap_active(toggle_big_map, show_full_map)
}

/// Now [`hud::set_radar_zoom_to_distance`](super::hud::set_radar_zoom_to_distance).
#[deprecated(note = "now called `hud::set_radar_zoom_to_distance`")]
#[inline]
pub fn set_radar_zoom_level_this_frame(zoom: f32) {
    super::hud::set_radar_zoom_to_distance(zoom)
}

/// Now [`audio::lock_radio_station`](super::audio::lock_radio_station).
#[deprecated(note = "now called `audio::lock_radio_station`")]
#[inline]
pub fn set_radio_station_disabled(radio_station_name: &str, toggle: bool) {
    super::audio::lock_radio_station(radio_station_name, toggle)
}

/// Now [`misc::set_rain_level`](super::misc::set_rain_level).
#[deprecated(note = "now called `misc::set_rain_level`")]
#[inline]
pub fn set_rain_fx_intensity(level: f32) {
    super::misc::set_rain_level(level)
}

/// Now [`vehicle::set_vehicle_receives_ramp_damage`](super::vehicle::set_vehicle_receives_ramp_damage).
#[deprecated(note = "now called `vehicle::set_vehicle_receives_ramp_damage`")]
#[inline]
pub fn set_ramp_vehicle_receives_ramp_damage(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_receives_ramp_damage(vehicle, toggle)
}

/// Now [`cfx::set_reaction_to_vehicle_siren_disabled`](super::cfx::set_reaction_to_vehicle_siren_disabled).
#[deprecated(note = "now called `cfx::set_reaction_to_vehicle_siren_disabled`")]
#[inline]
pub fn set_reaction_to_vehicle_with_siren_disabled(state: bool) {
    super::cfx::set_reaction_to_vehicle_siren_disabled(state)
}

/// Now [`graphics::set_scaleform_movie_to_use_super_large_rt`](super::graphics::set_scaleform_movie_to_use_super_large_rt).
#[deprecated(note = "now called `graphics::set_scaleform_movie_to_use_super_large_rt`")]
#[inline]
pub fn set_scaleform_fit_rendertarget(scaleform_handle: i32, toggle: bool) {
    super::graphics::set_scaleform_movie_to_use_super_large_rt(scaleform_handle, toggle)
}

/// Now [`graphics::set_script_gfx_align`](super::graphics::set_script_gfx_align).
#[deprecated(note = "now called `graphics::set_script_gfx_align`")]
#[inline]
pub fn set_screen_draw_position(horizontal_align: i32, vertical_align: i32) {
    super::graphics::set_script_gfx_align(horizontal_align, vertical_align)
}

/// Now [`hud::change_fake_mp_cash`](super::hud::change_fake_mp_cash).
#[deprecated(note = "now called `hud::change_fake_mp_cash`")]
#[inline]
pub fn set_singleplayer_hud_cash(cash: i32, bank: i32) {
    super::hud::change_fake_mp_cash(cash, bank)
}

/// Now [`vehicle::set_ambient_vehicle_range_multiplier_this_frame`](super::vehicle::set_ambient_vehicle_range_multiplier_this_frame).
#[deprecated(note = "now called `vehicle::set_ambient_vehicle_range_multiplier_this_frame`")]
#[inline]
pub fn set_some_vehicle_density_multiplier_this_frame(range: f32) {
    super::vehicle::set_ambient_vehicle_range_multiplier_this_frame(range)
}

/// Now [`vehicle::set_disable_random_trains_this_frame`](super::vehicle::set_disable_random_trains_this_frame).
#[deprecated(note = "now called `vehicle::set_disable_random_trains_this_frame`")]
#[inline]
pub fn set_something_multiplier_this_frame(toggle: bool) {
    super::vehicle::set_disable_random_trains_this_frame(toggle)
}

/// Now [`vehicle::set_hover_mode_wing_ratio`](super::vehicle::set_hover_mode_wing_ratio).
#[deprecated(note = "now called `vehicle::set_hover_mode_wing_ratio`")]
#[inline]
pub fn set_specialflight_wing_ratio(vehicle: Vehicle, ratio: f32) {
    super::vehicle::set_hover_mode_wing_ratio(vehicle, ratio)
}

/// Now [`script::set_script_with_name_hash_as_no_longer_needed`](super::script::set_script_with_name_hash_as_no_longer_needed).
#[deprecated(note = "now called `script::set_script_with_name_hash_as_no_longer_needed`")]
#[inline]
pub fn set_streamed_script_as_no_longer_needed(script_hash: impl Into<Hash>) {
    super::script::set_script_with_name_hash_as_no_longer_needed(script_hash)
}

/// Now [`audio::init_synch_scene_audio_with_entity`](super::audio::init_synch_scene_audio_with_entity).
#[deprecated(note = "now called `audio::init_synch_scene_audio_with_entity`")]
#[inline]
pub fn set_synchronized_audio_event_position_this_frame(
    audio_name: &str,
    entity: impl Into<Entity>,
) {
    super::audio::init_synch_scene_audio_with_entity(audio_name, entity)
}

/// Now [`ped::set_synchronized_scene_hold_last_frame`](super::ped::set_synchronized_scene_hold_last_frame).
#[deprecated(note = "now called `ped::set_synchronized_scene_hold_last_frame`")]
#[inline]
pub fn set_synchronized_scene_occlusion_portal(scene_id: i32, toggle: bool) {
    super::ped::set_synchronized_scene_hold_last_frame(scene_id, toggle)
}

/// Now [`task::set_task_move_network_signal_bool`](super::task::set_task_move_network_signal_bool).
#[deprecated(note = "now called `task::set_task_move_network_signal_bool`")]
#[inline]
pub fn set_task_property_bool(ped: Ped, signal_name: &str, value: bool) {
    super::task::set_task_move_network_signal_bool(ped, signal_name, value)
}

/// Now [`task::set_task_move_network_signal_float`](super::task::set_task_move_network_signal_float).
#[deprecated(note = "now called `task::set_task_move_network_signal_float`")]
#[inline]
pub fn set_task_property_float(ped: Ped, signal_name: &str, value: f32) {
    super::task::set_task_move_network_signal_float(ped, signal_name, value)
}

/// Now [`hud::disable_multiplayer_chat`](super::hud::disable_multiplayer_chat).
#[deprecated(note = "now called `hud::disable_multiplayer_chat`")]
#[inline]
pub fn set_text_chat_unk(disable: bool) {
    super::hud::disable_multiplayer_chat(disable)
}

/// Now [`hud::begin_text_command_display_help`](super::hud::begin_text_command_display_help).
#[deprecated(note = "now called `hud::begin_text_command_display_help`")]
#[inline]
pub fn set_text_component_format(input_type: &str) {
    super::hud::begin_text_command_display_help(input_type)
}

/// Now [`hud::begin_text_command_display_text`](super::hud::begin_text_command_display_text).
#[deprecated(note = "now called `hud::begin_text_command_display_text`")]
#[inline]
pub fn set_text_entry(text: &str) {
    super::hud::begin_text_command_display_text(text)
}

/// Now [`hud::begin_text_command_print`](super::hud::begin_text_command_print).
#[deprecated(note = "now called `hud::begin_text_command_print`")]
#[inline]
pub fn set_text_entry_2(gxt_entry: &str) {
    super::hud::begin_text_command_print(gxt_entry)
}

/// Now [`hud::begin_text_command_get_width`](super::hud::begin_text_command_get_width).
#[deprecated(note = "now called `hud::begin_text_command_get_width`")]
#[inline]
pub fn set_text_entry_for_width(text: &str) {
    super::hud::begin_text_command_get_width(text)
}

/// Now [`hud::begin_text_command_line_count`](super::hud::begin_text_command_line_count).
#[deprecated(note = "now called `hud::begin_text_command_line_count`")]
#[inline]
pub fn set_text_gxt_entry(entry: &str) {
    super::hud::begin_text_command_line_count(entry)
}

/// Now [`cam::set_third_person_aim_cam_near_clip_this_update`](super::cam::set_third_person_aim_cam_near_clip_this_update).
#[deprecated(note = "now called `cam::set_third_person_aim_cam_near_clip_this_update`")]
#[inline]
pub fn set_third_person_aim_cam_near_clip(distance: f32) {
    super::cam::set_third_person_aim_cam_near_clip_this_update(distance)
}

/// Now [`ped::n_0xfd325494792302d7`](super::ped::n_0xfd325494792302d7).
#[deprecated(note = "now called `ped::n_0xfd325494792302d7`")]
#[inline]
pub fn set_time_exclusive_display_texture(ped: Ped, toggle: bool) {
    super::ped::n_0xfd325494792302d7(ped, toggle)
}

/// Now [`cam::n_0x9dfe13ecdc1ec196`](super::cam::n_0x9dfe13ecdc1ec196).
#[deprecated(note = "now called `cam::n_0x9dfe13ecdc1ec196`")]
#[inline]
pub fn set_time_idle_drop(p0: bool, p1: bool) {
    super::cam::n_0x9dfe13ecdc1ec196(p0, p1)
}

/// Now [`hud::set_use_island_map`](super::hud::set_use_island_map).
#[deprecated(note = "now called `hud::set_use_island_map`")]
#[inline]
pub fn set_toggle_minimap_heist_island(toggle: bool) {
    super::hud::set_use_island_map(toggle)
}

/// Now [`vehicle::set_vehicle_tow_truck_arm_position`](super::vehicle::set_vehicle_tow_truck_arm_position).
#[deprecated(note = "now called `vehicle::set_vehicle_tow_truck_arm_position`")]
#[inline]
pub fn set_tow_truck_crane_height(vehicle: Vehicle, position: f32) {
    super::vehicle::set_vehicle_tow_truck_arm_position(vehicle, position)
}

/// Now [`vehicle::set_vehicle_tow_truck_arm_position`](super::vehicle::set_vehicle_tow_truck_arm_position).
#[deprecated(note = "now called `vehicle::set_vehicle_tow_truck_arm_position`")]
#[inline]
pub fn set_tow_truck_crane_raised(vehicle: Vehicle, position: f32) {
    super::vehicle::set_vehicle_tow_truck_arm_position(vehicle, position)
}

/// Now [`graphics::set_script_gfx_draw_order`](super::graphics::set_script_gfx_draw_order).
#[deprecated(note = "now called `graphics::set_script_gfx_draw_order`")]
#[inline]
pub fn set_ui_layer(order: i32) {
    super::graphics::set_script_gfx_draw_order(order)
}

/// Now [`vehicle::set_transform_to_submarine_uses_alternate_input`](super::vehicle::set_transform_to_submarine_uses_alternate_input).
#[deprecated(note = "now called `vehicle::set_transform_to_submarine_uses_alternate_input`")]
#[inline]
pub fn set_unk_bool_0x102_for_submarine_vehicle_task(vehicle: Vehicle, use_alternate_input: bool) {
    super::vehicle::set_transform_to_submarine_uses_alternate_input(vehicle, use_alternate_input)
}

/// Now [`vehicle::set_transform_rate_for_animation`](super::vehicle::set_transform_rate_for_animation).
#[deprecated(note = "now called `vehicle::set_transform_rate_for_animation`")]
#[inline]
pub fn set_unk_float_0x104_for_submarine_vehicle_task(vehicle: Vehicle, transform_rate: f32) {
    super::vehicle::set_transform_rate_for_animation(vehicle, transform_rate)
}

/// Now [`misc::set_instance_priority_hint`](super::misc::set_instance_priority_hint).
#[deprecated(note = "now called `misc::set_instance_priority_hint`")]
#[inline]
pub fn set_unk_map_flag(flag: i32) {
    super::misc::set_instance_priority_hint(flag)
}

/// Now [`hud::get_menu_ped_int_stat`](super::hud::get_menu_ped_int_stat).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::get_menu_ped_int_stat`")]
#[inline]
pub unsafe fn set_userids_uihidden(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { super::hud::get_menu_ped_int_stat(p0, p1) }
}

/// Now [`audio::force_use_audio_game_object`](super::audio::force_use_audio_game_object).
#[deprecated(note = "now called `audio::force_use_audio_game_object`")]
#[inline]
pub fn set_vehicle_audio(vehicle: Vehicle, game_object_name: &str) {
    super::audio::force_use_audio_game_object(vehicle, game_object_name)
}

/// Now [`vehicle::set_vehicle_bomb_count`](super::vehicle::set_vehicle_bomb_count).
#[deprecated(note = "now called `vehicle::set_vehicle_bomb_count`")]
#[inline]
pub fn set_vehicle_bombs(aircraft: Vehicle, bomb_count: i32) {
    super::vehicle::set_vehicle_bomb_count(aircraft, bomb_count)
}

/// Now [`vehicle::set_vehicle_active_for_ped_navigation`](super::vehicle::set_vehicle_active_for_ped_navigation).
#[deprecated(note = "now called `vehicle::set_vehicle_active_for_ped_navigation`")]
#[inline]
pub fn set_vehicle_close_door_defered_action(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_active_for_ped_navigation(vehicle, toggle)
}

/// Now [`vehicle::set_vehicle_drops_money_when_blown_up`](super::vehicle::set_vehicle_drops_money_when_blown_up).
#[deprecated(note = "now called `vehicle::set_vehicle_drops_money_when_blown_up`")]
#[inline]
pub fn set_vehicle_creates_money_pickups_when_exploded(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_drops_money_when_blown_up(vehicle, toggle)
}

/// Now [`vehicle::set_vehicle_dashboard_color`](super::vehicle::set_vehicle_dashboard_color).
#[deprecated(note = "now called `vehicle::set_vehicle_dashboard_color`")]
#[inline]
pub fn set_vehicle_dashboard_colour(vehicle: Vehicle, color: i32) {
    super::vehicle::set_vehicle_dashboard_color(vehicle, color)
}

/// Now [`vehicle::set_vehicle_door_can_break`](super::vehicle::set_vehicle_door_can_break).
#[deprecated(note = "now called `vehicle::set_vehicle_door_can_break`")]
#[inline]
pub fn set_vehicle_door_breakable(vehicle: Vehicle, door_index: i32, is_breakable: bool) {
    super::vehicle::set_vehicle_door_can_break(vehicle, door_index, is_breakable)
}

/// Now [`vehicle::set_vehicle_individual_doors_locked`](super::vehicle::set_vehicle_individual_doors_locked).
#[deprecated(note = "now called `vehicle::set_vehicle_individual_doors_locked`")]
#[inline]
pub fn set_vehicle_door_destroy_type(vehicle: Vehicle, door_index: i32, door_lock_status: i32) {
    super::vehicle::set_vehicle_individual_doors_locked(vehicle, door_index, door_lock_status)
}

/// Now [`vehicle::modify_vehicle_top_speed`](super::vehicle::modify_vehicle_top_speed).
#[deprecated(note = "now called `vehicle::modify_vehicle_top_speed`")]
#[inline]
pub fn set_vehicle_engine_power_multiplier(vehicle: Vehicle, percent_change: f32) {
    super::vehicle::modify_vehicle_top_speed(vehicle, percent_change)
}

/// Now [`vehicle::set_vehicle_cheat_power_increase`](super::vehicle::set_vehicle_cheat_power_increase).
#[deprecated(note = "now called `vehicle::set_vehicle_cheat_power_increase`")]
#[inline]
pub fn set_vehicle_engine_torque_multiplier(vehicle: Vehicle, value: f32) {
    super::vehicle::set_vehicle_cheat_power_increase(vehicle, value)
}

/// Now [`vehicle::bring_vehicle_to_halt`](super::vehicle::bring_vehicle_to_halt).
#[deprecated(note = "now called `vehicle::bring_vehicle_to_halt`")]
#[inline]
pub fn set_vehicle_halt(
    vehicle: Vehicle,
    distance: f32,
    duration: i32,
    b_control_vertical_velocity: bool,
) {
    super::vehicle::bring_vehicle_to_halt(vehicle, distance, duration, b_control_vertical_velocity)
}

/// Now [`vehicle::set_vehicle_xenon_lights_color`](super::vehicle::set_vehicle_xenon_lights_color).
#[deprecated(note = "now called `vehicle::set_vehicle_xenon_lights_color`")]
#[inline]
pub fn set_vehicle_headlights_colour(vehicle: Vehicle, color: i32) {
    super::vehicle::set_vehicle_xenon_lights_color(vehicle, color)
}

/// Now [`vehicle::set_disable_hover_mode_flight`](super::vehicle::set_disable_hover_mode_flight).
#[deprecated(note = "now called `vehicle::set_disable_hover_mode_flight`")]
#[inline]
pub fn set_vehicle_hover_transform_active(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_disable_hover_mode_flight(vehicle, toggle)
}

/// Now [`vehicle::set_special_flight_mode_allowed`](super::vehicle::set_special_flight_mode_allowed).
#[deprecated(note = "now called `vehicle::set_special_flight_mode_allowed`")]
#[inline]
pub fn set_vehicle_hover_transform_enabled(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_special_flight_mode_allowed(vehicle, toggle)
}

/// Now [`vehicle::set_special_flight_mode_target_ratio`](super::vehicle::set_special_flight_mode_target_ratio).
#[deprecated(note = "now called `vehicle::set_special_flight_mode_target_ratio`")]
#[inline]
pub fn set_vehicle_hover_transform_percentage(vehicle: Vehicle, state: f32) {
    super::vehicle::set_special_flight_mode_target_ratio(vehicle, state)
}

/// Now [`vehicle::set_special_flight_mode_ratio`](super::vehicle::set_special_flight_mode_ratio).
#[deprecated(note = "now called `vehicle::set_special_flight_mode_ratio`")]
#[inline]
pub fn set_vehicle_hover_transform_ratio(vehicle: Vehicle, ratio: f32) {
    super::vehicle::set_special_flight_mode_ratio(vehicle, ratio)
}

/// Now [`vehicle::set_vehicle_kers_allowed`](super::vehicle::set_vehicle_kers_allowed).
#[deprecated(note = "now called `vehicle::set_vehicle_kers_allowed`")]
#[inline]
pub fn set_vehicle_hud_special_ability_bar_active(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_kers_allowed(vehicle, toggle)
}

/// Now [`vehicle::set_vehicle_interior_color`](super::vehicle::set_vehicle_interior_color).
#[deprecated(note = "now called `vehicle::set_vehicle_interior_color`")]
#[inline]
pub fn set_vehicle_interior_colour(vehicle: Vehicle, color: i32) {
    super::vehicle::set_vehicle_interior_color(vehicle, color)
}

/// Now [`vehicle::set_vehicle_keep_engine_on_when_abandoned`](super::vehicle::set_vehicle_keep_engine_on_when_abandoned).
#[deprecated(note = "now called `vehicle::set_vehicle_keep_engine_on_when_abandoned`")]
#[inline]
pub fn set_vehicle_jet_engine_on(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_keep_engine_on_when_abandoned(vehicle, toggle)
}

/// Now [`vehicle::control_landing_gear`](super::vehicle::control_landing_gear).
#[deprecated(note = "now called `vehicle::control_landing_gear`")]
#[inline]
pub fn set_vehicle_landing_gear(vehicle: Vehicle, state: i32) {
    super::vehicle::control_landing_gear(vehicle, state)
}

/// Now [`vehicle::set_vehicle_has_unbreakable_lights`](super::vehicle::set_vehicle_has_unbreakable_lights).
#[deprecated(note = "now called `vehicle::set_vehicle_has_unbreakable_lights`")]
#[inline]
pub fn set_vehicle_lights_can_be_visibly_damaged(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_has_unbreakable_lights(vehicle, toggle)
}

/// Now [`vehicle::set_vehicle_headlight_shadows`](super::vehicle::set_vehicle_headlight_shadows).
#[deprecated(note = "now called `vehicle::set_vehicle_headlight_shadows`")]
#[inline]
pub fn set_vehicle_lights_mode(vehicle: Vehicle, flag: i32) {
    super::vehicle::set_vehicle_headlight_shadows(vehicle, flag)
}

/// Now [`vehicle::set_vehicle_wheels_can_break_off_when_blow_up`](super::vehicle::set_vehicle_wheels_can_break_off_when_blow_up).
#[deprecated(note = "now called `vehicle::set_vehicle_wheels_can_break_off_when_blow_up`")]
#[inline]
pub fn set_vehicle_max_str_trap(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_wheels_can_break_off_when_blow_up(vehicle, toggle)
}

/// Now [`vehicle::set_override_nitrous_level`](super::vehicle::set_override_nitrous_level).
#[deprecated(note = "now called `vehicle::set_override_nitrous_level`")]
#[inline]
pub fn set_vehicle_nitro_enabled(vehicle: Vehicle, override_: bool) {
    super::vehicle::set_override_nitrous_level(vehicle, override_)
}

/// Now [`vehicle::set_vehicle_enveff_scale`](super::vehicle::set_vehicle_enveff_scale).
#[deprecated(note = "now called `vehicle::set_vehicle_enveff_scale`")]
#[inline]
pub fn set_vehicle_paint_fade(vehicle: Vehicle, fade: f32) {
    super::vehicle::set_vehicle_enveff_scale(vehicle, fade)
}

/// Now [`vehicle::set_vehicle_parachute_texture_variation`](super::vehicle::set_vehicle_parachute_texture_variation).
#[deprecated(note = "now called `vehicle::set_vehicle_parachute_texture_variation`")]
#[inline]
pub fn set_vehicle_parachute_texture_variatiion(vehicle: Vehicle, texture_variation: i32) {
    super::vehicle::set_vehicle_parachute_texture_variation(vehicle, texture_variation)
}

/// Now [`vehicle::set_special_flight_mode_target_ratio`](super::vehicle::set_special_flight_mode_target_ratio).
#[deprecated(note = "now called `vehicle::set_special_flight_mode_target_ratio`")]
#[inline]
pub fn set_vehicle_transform_state(vehicle: Vehicle, state: f32) {
    super::vehicle::set_special_flight_mode_target_ratio(vehicle, state)
}

/// Now [`vehicle::set_vehicle_weapon_restricted_ammo`](super::vehicle::set_vehicle_weapon_restricted_ammo).
#[deprecated(note = "now called `vehicle::set_vehicle_weapon_restricted_ammo`")]
#[inline]
pub fn set_vehicle_weapon_capacity(vehicle: Vehicle, weapon_index: i32, ammo_count: i32) {
    super::vehicle::set_vehicle_weapon_restricted_ammo(vehicle, weapon_index, ammo_count)
}

/// Now [`cfx::set_vehicle_wheel_y_rotation`](super::cfx::set_vehicle_wheel_y_rotation).
#[deprecated(note = "now called `cfx::set_vehicle_wheel_y_rotation`")]
#[inline]
pub fn set_vehicle_wheel_xrot(vehicle: Vehicle, wheel_index: i32, value: f32) {
    super::cfx::set_vehicle_wheel_y_rotation(vehicle, wheel_index, value)
}

/// Now [`vehicle::set_vehicle_xenon_lights_color`](super::vehicle::set_vehicle_xenon_lights_color).
#[deprecated(note = "now called `vehicle::set_vehicle_xenon_lights_color`")]
#[inline]
pub fn set_vehicle_xenon_lights_colour(vehicle: Vehicle, color: i32) {
    super::vehicle::set_vehicle_xenon_lights_color(vehicle, color)
}

/// Now [`vehicle::set_vehicle_flight_nozzle_position_immediate`](super::vehicle::set_vehicle_flight_nozzle_position_immediate).
#[deprecated(note = "now called `vehicle::set_vehicle_flight_nozzle_position_immediate`")]
#[inline]
pub fn set_vertical_flight_phase(vehicle: Vehicle, angle: f32) {
    super::vehicle::set_vehicle_flight_nozzle_position_immediate(vehicle, angle)
}

/// Now [`hud::set_warning_message_with_header`](super::hud::set_warning_message_with_header).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::set_warning_message_with_header`")]
#[inline]
pub unsafe fn set_warning_message_2(
    title_msg: &str,
    entry_line1: &str,
    flags: i32,
    prompt_msg: &str,
    p4: bool,
    p5: i32,
    background: bool,
    p7: &mut [u8],
    show_bg: bool,
) {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::set_warning_message_with_header(
            title_msg,
            entry_line1,
            flags,
            prompt_msg,
            p4,
            p5,
            background,
            p7,
            show_bg,
        )
    }
}

/// Now [`hud::set_warning_message_with_header_and_substring_flags`](super::hud::set_warning_message_with_header_and_substring_flags).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `hud::set_warning_message_with_header_and_substring_flags`")]
#[inline]
pub unsafe fn set_warning_message_3(
    entry_header: &str,
    entry_line1: &str,
    instructional_key: i32,
    entry_line2: &str,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: &mut [u8],
    p8: &mut [u8],
    p9: bool,
) {
    // SAFETY: the caller promises the same.
    unsafe {
        super::hud::set_warning_message_with_header_and_substring_flags(
            entry_header,
            entry_line1,
            instructional_key,
            entry_line2,
            p4,
            p5,
            p6,
            p7,
            p8,
            p9,
        )
    }
}

/// Now [`hud::set_warning_message_option_items`](super::hud::set_warning_message_option_items).
#[deprecated(note = "now called `hud::set_warning_message_option_items`")]
#[inline]
pub fn set_warning_message_list_row(
    index: i32,
    name: &str,
    cash: i32,
    rp: i32,
    lvl: i32,
    colour: i32,
) -> bool {
    super::hud::set_warning_message_option_items(index, name, cash, rp, lvl, colour)
}

/// Now [`hud::set_warning_message_with_header_extended`](super::hud::set_warning_message_with_header_extended).
#[deprecated(note = "now called `hud::set_warning_message_with_header_extended`")]
#[inline]
pub fn set_warning_message_with_header_unk(
    header_text_label: &str,
    line1_text_label: &str,
    buttons_bit_field: i32,
    buttons_bit_field_upper: i32,
    line2_text_label: &str,
    add_number: bool,
    number_to_add: i32,
    first_substring: &str,
    second_substring: &str,
    show_background: bool,
    error_code: i32,
) {
    super::hud::set_warning_message_with_header_extended(
        header_text_label,
        line1_text_label,
        buttons_bit_field,
        buttons_bit_field_upper,
        line2_text_label,
        add_number,
        number_to_add,
        first_substring,
        second_substring,
        show_background,
        error_code,
    )
}

/// Now [`water::set_deep_ocean_scaler`](super::water::set_deep_ocean_scaler).
#[deprecated(note = "now called `water::set_deep_ocean_scaler`")]
#[inline]
pub fn set_waves_intensity(intensity: f32) {
    super::water::set_deep_ocean_scaler(intensity)
}

/// Now [`weapon::set_weapon_damage_modifier`](super::weapon::set_weapon_damage_modifier).
#[deprecated(note = "now called `weapon::set_weapon_damage_modifier`")]
#[inline]
pub fn set_weapon_damage_modifier_this_frame(weapon_hash: impl Into<Hash>, damage_multiplier: f32) {
    super::weapon::set_weapon_damage_modifier(weapon_hash, damage_multiplier)
}

/// Now [`weapon::is_flash_light_on`](super::weapon::is_flash_light_on).
#[deprecated(note = "now called `weapon::is_flash_light_on`")]
#[inline]
pub fn set_weapon_smokegrenade_assigned(ped: Ped) -> bool {
    super::weapon::is_flash_light_on(ped)
}

/// Now [`misc::set_weather_type_overtime_persist`](super::misc::set_weather_type_overtime_persist).
#[deprecated(note = "now called `misc::set_weather_type_overtime_persist`")]
#[inline]
pub fn set_weather_type_over_time(weather_type: &str, time: f32) {
    super::misc::set_weather_type_overtime_persist(weather_type, time)
}

/// Now [`shapetest::release_script_guid_from_entity`](super::shapetest::release_script_guid_from_entity).
#[deprecated(note = "now called `shapetest::release_script_guid_from_entity`")]
#[inline]
pub fn shape_test_result_entity(entity: impl Into<Entity>) {
    super::shapetest::release_script_guid_from_entity(entity)
}

/// Now [`misc::shoot_single_bullet_between_coords_ignore_entity`](super::misc::shoot_single_bullet_between_coords_ignore_entity).
#[deprecated(note = "now called `misc::shoot_single_bullet_between_coords_ignore_entity`")]
#[inline]
pub fn shoot_single_bullet_between_coords_preset_params(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    damage: i32,
    p7: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
    entity: impl Into<Entity>,
) {
    super::misc::shoot_single_bullet_between_coords_ignore_entity(
        x1,
        y1,
        z1,
        x2,
        y2,
        z2,
        damage,
        p7,
        weapon_hash,
        owner_ped,
        is_audible,
        is_invisible,
        speed,
        entity,
    )
}

/// Now [`misc::shoot_single_bullet_between_coords_ignore_entity_new`](super::misc::shoot_single_bullet_between_coords_ignore_entity_new).
#[deprecated(note = "now called `misc::shoot_single_bullet_between_coords_ignore_entity_new`")]
#[inline]
pub fn shoot_single_bullet_between_coords_with_extra_params(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    damage: i32,
    p7: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
    entity: impl Into<Entity>,
    p14: bool,
    p15: bool,
    p16: bool,
    p17: bool,
) {
    super::misc::shoot_single_bullet_between_coords_ignore_entity_new(
        x1,
        y1,
        z1,
        x2,
        y2,
        z2,
        damage,
        p7,
        weapon_hash,
        owner_ped,
        is_audible,
        is_invisible,
        speed,
        entity,
        p14,
        p15,
        p16,
        p17,
    )
}

/// Now [`hud::set_mouse_cursor_this_frame`](super::hud::set_mouse_cursor_this_frame).
#[deprecated(note = "now called `hud::set_mouse_cursor_this_frame`")]
#[inline]
pub fn show_cursor_this_frame() {
    super::hud::set_mouse_cursor_this_frame()
}

/// Now [`hud::end_text_command_busyspinner_on`](super::hud::end_text_command_busyspinner_on).
#[deprecated(note = "now called `hud::end_text_command_busyspinner_on`")]
#[inline]
pub fn show_loading_prompt(busy_spinner_type: i32) {
    super::hud::end_text_command_busyspinner_on(busy_spinner_type)
}

/// Now [`misc::set_player_is_in_animal_form`](super::misc::set_player_is_in_animal_form).
#[deprecated(note = "now called `misc::set_player_is_in_animal_form`")]
#[inline]
pub fn show_ped_in_pause_menu(toggle: bool) {
    super::misc::set_player_is_in_animal_form(toggle)
}

/// Now [`hud::open_online_policies_menu`](super::hud::open_online_policies_menu).
#[deprecated(note = "now called `hud::open_online_policies_menu`")]
#[inline]
pub fn show_social_club_legal_screen() {
    super::hud::open_online_policies_menu()
}

/// Now [`hud::hud_force_weapon_wheel`](super::hud::hud_force_weapon_wheel).
#[deprecated(note = "now called `hud::hud_force_weapon_wheel`")]
#[inline]
pub fn show_weapon_wheel(show: bool) {
    super::hud::hud_force_weapon_wheel(show)
}

/// Now [`graphics::get_scaleform_movie_method_return_value_string`](super::graphics::get_scaleform_movie_method_return_value_string).
#[deprecated(note = "now called `graphics::get_scaleform_movie_method_return_value_string`")]
#[inline]
pub fn sitting_tv(method_return: i32) -> Option<String> {
    super::graphics::get_scaleform_movie_method_return_value_string(method_return)
}

/// Now [`audio::play_stream_from_position`](super::audio::play_stream_from_position).
#[deprecated(note = "now called `audio::play_stream_from_position`")]
#[inline]
pub fn special_frontend_equal(x: f32, y: f32, z: f32) {
    super::audio::play_stream_from_position(x, y, z)
}

/// Now [`system::start_new_script_with_name_hash`](super::system::start_new_script_with_name_hash).
#[deprecated(note = "now called `system::start_new_script_with_name_hash`")]
#[inline]
pub fn start_new_streamed_script(script_hash: impl Into<Hash>, stack_size: i32) -> i32 {
    super::system::start_new_script_with_name_hash(script_hash, stack_size)
}

/// Now [`system::start_new_script_with_name_hash_and_args`](super::system::start_new_script_with_name_hash_and_args).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `system::start_new_script_with_name_hash_and_args`")]
#[inline]
pub unsafe fn start_new_streamed_script_with_args(
    script_hash: impl Into<Hash>,
    args: &mut [u8],
    arg_count: i32,
    stack_size: i32,
) -> i32 {
    // SAFETY: the caller promises the same.
    unsafe {
        super::system::start_new_script_with_name_hash_and_args(
            script_hash,
            args,
            arg_count,
            stack_size,
        )
    }
}

/// Now [`graphics::start_networked_particle_fx_looped_on_entity`](super::graphics::start_networked_particle_fx_looped_on_entity).
#[deprecated(note = "now called `graphics::start_networked_particle_fx_looped_on_entity`")]
#[inline]
pub fn start_particle_fx_looped_on_entity_2(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    super::graphics::start_networked_particle_fx_looped_on_entity(
        effect_name,
        entity,
        x_offset,
        y_offset,
        z_offset,
        x_rot,
        y_rot,
        z_rot,
        scale,
        x_axis,
        y_axis,
        z_axis,
    )
}

/// Now [`graphics::start_networked_particle_fx_looped_on_entity_bone`](super::graphics::start_networked_particle_fx_looped_on_entity_bone).
#[deprecated(note = "now called `graphics::start_networked_particle_fx_looped_on_entity_bone`")]
#[inline]
pub fn start_particle_fx_looped_on_entity_bone_2(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    bone_index: i32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    super::graphics::start_networked_particle_fx_looped_on_entity_bone(
        effect_name,
        entity,
        x_offset,
        y_offset,
        z_offset,
        x_rot,
        y_rot,
        z_rot,
        bone_index,
        scale,
        x_axis,
        y_axis,
        z_axis,
    )
}

/// Now [`graphics::start_networked_particle_fx_non_looped_at_coord`](super::graphics::start_networked_particle_fx_non_looped_at_coord).
#[deprecated(note = "now called `graphics::start_networked_particle_fx_non_looped_at_coord`")]
#[inline]
pub fn start_particle_fx_non_looped_at_coord_2(
    effect_name: &str,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> bool {
    super::graphics::start_networked_particle_fx_non_looped_at_coord(
        effect_name,
        x_pos,
        y_pos,
        z_pos,
        x_rot,
        y_rot,
        z_rot,
        scale,
        x_axis,
        y_axis,
        z_axis,
    )
}

/// Now [`graphics::start_networked_particle_fx_non_looped_on_entity`](super::graphics::start_networked_particle_fx_non_looped_on_entity).
#[deprecated(note = "now called `graphics::start_networked_particle_fx_non_looped_on_entity`")]
#[inline]
pub fn start_particle_fx_non_looped_on_entity_2(
    effect_name: &str,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    super::graphics::start_networked_particle_fx_non_looped_on_entity(
        effect_name,
        entity,
        offset_x,
        offset_y,
        offset_z,
        rot_x,
        rot_y,
        rot_z,
        scale,
        axis_x,
        axis_y,
        axis_z,
    )
}

/// Now [`graphics::start_networked_particle_fx_non_looped_on_ped_bone`](super::graphics::start_networked_particle_fx_non_looped_on_ped_bone).
#[deprecated(note = "now called `graphics::start_networked_particle_fx_non_looped_on_ped_bone`")]
#[inline]
pub fn start_particle_fx_non_looped_on_ped_bone_2(
    effect_name: &str,
    ped: Ped,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    bone_index: i32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    super::graphics::start_networked_particle_fx_non_looped_on_ped_bone(
        effect_name,
        ped,
        offset_x,
        offset_y,
        offset_z,
        rot_x,
        rot_y,
        rot_z,
        bone_index,
        scale,
        axis_x,
        axis_y,
        axis_z,
    )
}

/// Now [`misc::start_save_array_with_size`](super::misc::start_save_array_with_size).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `misc::start_save_array_with_size`")]
#[inline]
pub unsafe fn start_save_array(p0: &mut [u8], size: i32, array_name: &str) {
    // SAFETY: the caller promises the same.
    unsafe { super::misc::start_save_array_with_size(p0, size, array_name) }
}

/// Now [`misc::start_save_struct_with_size`](super::misc::start_save_struct_with_size).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `misc::start_save_struct_with_size`")]
#[inline]
pub unsafe fn start_save_struct(p0: &mut [u8], size: i32, struct_name: &str) {
    // SAFETY: the caller promises the same.
    unsafe { super::misc::start_save_struct_with_size(p0, size, struct_name) }
}

/// Now [`graphics::animpostfx_play`](super::graphics::animpostfx_play).
#[deprecated(note = "now called `graphics::animpostfx_play`")]
#[inline]
pub fn start_screen_effect(effect_name: &str, duration: i32, looped: bool) {
    super::graphics::animpostfx_play(effect_name, duration, looped)
}

/// Now [`shapetest::start_shape_test_swept_sphere`](super::shapetest::start_shape_test_swept_sphere).
#[deprecated(note = "now called `shapetest::start_shape_test_swept_sphere`")]
#[inline]
pub fn start_shape_test_capsule_2(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p9: i32,
) -> i32 {
    super::shapetest::start_shape_test_swept_sphere(
        x1, y1, z1, x2, y2, z2, radius, flags, entity, p9,
    )
}

/// Now [`shapetest::start_expensive_synchronous_shape_test_los_probe`](super::shapetest::start_expensive_synchronous_shape_test_los_probe).
#[deprecated(note = "now called `shapetest::start_expensive_synchronous_shape_test_los_probe`")]
#[inline]
pub fn start_shape_test_ray(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p8: i32,
) -> i32 {
    super::shapetest::start_expensive_synchronous_shape_test_los_probe(
        x1, y1, z1, x2, y2, z2, flags, entity, p8,
    )
}

/// Now [`stats::stat_set_profile_setting_value`](super::stats::stat_set_profile_setting_value).
#[deprecated(note = "now called `stats::stat_set_profile_setting_value`")]
#[inline]
pub fn stat_set_profile_setting(profile_setting: i32, value: i32) {
    super::stats::stat_set_profile_setting_value(profile_setting, value)
}

/// Now [`vehicle::set_vehicle_is_racing`](super::vehicle::set_vehicle_is_racing).
#[deprecated(note = "now called `vehicle::set_vehicle_is_racing`")]
#[inline]
pub fn steer_unlock_bias(vehicle: Vehicle, toggle: bool) {
    super::vehicle::set_vehicle_is_racing(vehicle, toggle)
}

/// Now [`graphics::animpostfx_stop_all`](super::graphics::animpostfx_stop_all).
#[deprecated(note = "now called `graphics::animpostfx_stop_all`")]
#[inline]
pub fn stop_all_screen_effects() {
    super::graphics::animpostfx_stop_all()
}

/// Now [`recording::stop_recording_and_save_clip`](super::recording::stop_recording_and_save_clip).
#[deprecated(note = "now called `recording::stop_recording_and_save_clip`")]
#[inline]
pub fn stop_recording() {
    super::recording::stop_recording_and_save_clip()
}

/// Now [`graphics::animpostfx_stop`](super::graphics::animpostfx_stop).
#[deprecated(note = "now called `graphics::animpostfx_stop`")]
#[inline]
pub fn stop_screen_effect(effect_name: &str) {
    super::graphics::animpostfx_stop(effect_name)
}

/// Now [`network::is_time_more_than`](super::network::is_time_more_than).
#[deprecated(note = "now called `network::is_time_more_than`")]
#[inline]
pub fn subtract_a_from_b_and_check_if_negative(time_a: i32, time_b: i32) -> bool {
    super::network::is_time_more_than(time_a, time_b)
}

/// Now [`network::is_time_less_than`](super::network::is_time_less_than).
#[deprecated(note = "now called `network::is_time_less_than`")]
#[inline]
pub fn subtract_b_from_a_and_check_if_negative(time_a: i32, time_b: i32) -> bool {
    super::network::is_time_less_than(time_a, time_b)
}

/// Now [`player::suppress_crime_this_frame`](super::player::suppress_crime_this_frame).
#[deprecated(note = "now called `player::suppress_crime_this_frame`")]
#[inline]
pub fn switch_crime_type(player: Player, crime_type: i32) {
    super::player::suppress_crime_this_frame(player, crime_type)
}

/// Now [`streaming::switch_to_multi_secondpart`](super::streaming::switch_to_multi_secondpart).
#[deprecated(note = "now called `streaming::switch_to_multi_secondpart`")]
#[inline]
pub fn switch_in_player(ped: Ped) {
    super::streaming::switch_to_multi_secondpart(ped)
}

/// Now [`streaming::switch_to_multi_firstpart`](super::streaming::switch_to_multi_firstpart).
#[deprecated(note = "now called `streaming::switch_to_multi_firstpart`")]
#[inline]
pub fn switch_out_player(ped: Ped, flags: i32, switch_type: i32) {
    super::streaming::switch_to_multi_firstpart(ped, flags, switch_type)
}

/// Now [`task::task_move_network_by_name`](super::task::task_move_network_by_name).
#[deprecated(note = "now called `task::task_move_network_by_name`")]
#[inline]
pub fn task_move_network(
    ped: Ped,
    task: &str,
    multiplier: f32,
    p3: bool,
    anim_dict: &str,
    flags: i32,
) {
    super::task::task_move_network_by_name(ped, task, multiplier, p3, anim_dict, flags)
}

/// Now [`task::task_move_network_advanced_by_name`](super::task::task_move_network_advanced_by_name).
#[deprecated(note = "now called `task::task_move_network_advanced_by_name`")]
#[inline]
pub fn task_move_network_advanced(
    ped: Ped,
    p1: &str,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: i32,
    p9: f32,
    p10: bool,
    anim_dict: &str,
    flags: i32,
) {
    super::task::task_move_network_advanced_by_name(
        ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, anim_dict, flags,
    )
}

/// Now [`task::task_move_network_by_name_with_init_params`](super::task::task_move_network_by_name_with_init_params).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `task::task_move_network_by_name_with_init_params`")]
#[inline]
pub unsafe fn task_move_network_scripted(
    ped: Ped,
    p1: &str,
    data: &mut [u8],
    p3: f32,
    p4: bool,
    anim_dict: &str,
    flags: i32,
) {
    // SAFETY: the caller promises the same.
    unsafe {
        super::task::task_move_network_by_name_with_init_params(
            ped, p1, data, p3, p4, anim_dict, flags,
        )
    }
}

/// Now [`hud::thefeed_update_item_texture`](super::hud::thefeed_update_item_texture).
#[deprecated(note = "now called `hud::thefeed_update_item_texture`")]
#[inline]
pub fn thefeed_add_txd_ref(
    txd_string1: &str,
    txn_string1: &str,
    txd_string2: &str,
    txn_string2: &str,
) {
    super::hud::thefeed_update_item_texture(txd_string1, txn_string1, txd_string2, txn_string2)
}

/// Now [`hud::thefeed_reset_all_parameters`](super::hud::thefeed_reset_all_parameters).
#[deprecated(note = "now called `hud::thefeed_reset_all_parameters`")]
#[inline]
pub fn thefeed_clear_animpostfx() {
    super::hud::thefeed_reset_all_parameters()
}

/// Now [`hud::thefeed_auto_post_gametips_off`](super::hud::thefeed_auto_post_gametips_off).
#[deprecated(note = "now called `hud::thefeed_auto_post_gametips_off`")]
#[inline]
pub fn thefeed_comment_teleport_pool_off() {
    super::hud::thefeed_auto_post_gametips_off()
}

/// Now [`hud::thefeed_auto_post_gametips_on`](super::hud::thefeed_auto_post_gametips_on).
#[deprecated(note = "now called `hud::thefeed_auto_post_gametips_on`")]
#[inline]
pub fn thefeed_comment_teleport_pool_on() {
    super::hud::thefeed_auto_post_gametips_on()
}

/// Now [`hud::thefeed_disable_loading_screen_tips`](super::hud::thefeed_disable_loading_screen_tips).
#[deprecated(note = "now called `hud::thefeed_disable_loading_screen_tips`")]
#[inline]
pub fn thefeed_disable() {
    super::hud::thefeed_disable_loading_screen_tips()
}

/// Now [`hud::thefeed_sps_extend_widescreen_off`](super::hud::thefeed_sps_extend_widescreen_off).
#[deprecated(note = "now called `hud::thefeed_sps_extend_widescreen_off`")]
#[inline]
pub fn thefeed_disable_baseline_offset() {
    super::hud::thefeed_sps_extend_widescreen_off()
}

/// Now [`hud::thefeed_display_loading_screen_tips`](super::hud::thefeed_display_loading_screen_tips).
#[deprecated(note = "now called `hud::thefeed_display_loading_screen_tips`")]
#[inline]
pub fn thefeed_enable() {
    super::hud::thefeed_display_loading_screen_tips()
}

/// Now [`hud::thefeed_sps_extend_widescreen_on`](super::hud::thefeed_sps_extend_widescreen_on).
#[deprecated(note = "now called `hud::thefeed_sps_extend_widescreen_on`")]
#[inline]
pub fn thefeed_enable_baseline_offset() {
    super::hud::thefeed_sps_extend_widescreen_on()
}

/// Now [`hud::thefeed_clear_frozen_post`](super::hud::thefeed_clear_frozen_post).
#[deprecated(note = "now called `hud::thefeed_clear_frozen_post`")]
#[inline]
pub fn thefeed_flush_persistent() {
    super::hud::thefeed_clear_frozen_post()
}

/// Now [`hud::thefeed_get_first_visible_delete_remaining`](super::hud::thefeed_get_first_visible_delete_remaining).
#[deprecated(note = "now called `hud::thefeed_get_first_visible_delete_remaining`")]
#[inline]
pub fn thefeed_get_current_notification() -> i32 {
    super::hud::thefeed_get_first_visible_delete_remaining()
}

/// Now [`hud::thefeed_force_render_off`](super::hud::thefeed_force_render_off).
#[deprecated(note = "now called `hud::thefeed_force_render_off`")]
#[inline]
pub fn thefeed_hide_gtao_tooltips() {
    super::hud::thefeed_force_render_off()
}

/// Now [`hud::thefeed_set_next_post_background_color`](super::hud::thefeed_set_next_post_background_color).
#[deprecated(note = "now called `hud::thefeed_set_next_post_background_color`")]
#[inline]
pub fn thefeed_next_post_background_color(hud_color_index: i32) {
    super::hud::thefeed_set_next_post_background_color(hud_color_index)
}

/// Now [`hud::thefeed_freeze_next_post`](super::hud::thefeed_freeze_next_post).
#[deprecated(note = "now called `hud::thefeed_freeze_next_post`")]
#[inline]
pub fn thefeed_set_next_post_persistent() {
    super::hud::thefeed_freeze_next_post()
}

/// Now [`hud::thefeed_auto_post_gametips_off`](super::hud::thefeed_auto_post_gametips_off).
#[deprecated(note = "now called `hud::thefeed_auto_post_gametips_off`")]
#[inline]
pub fn thefeed_show_gtao_tooltips() {
    super::hud::thefeed_auto_post_gametips_off()
}

/// Now [`vehicle::transform_to_car`](super::vehicle::transform_to_car).
#[deprecated(note = "now called `vehicle::transform_to_car`")]
#[inline]
pub fn transform_stormberg_to_road_vehicle(vehicle: Vehicle, instantly: bool) {
    super::vehicle::transform_to_car(vehicle, instantly)
}

/// Now [`vehicle::transform_to_submarine`](super::vehicle::transform_to_submarine).
#[deprecated(note = "now called `vehicle::transform_to_submarine`")]
#[inline]
pub fn transform_stormberg_to_water_vehicle(vehicle: Vehicle, instantly: bool) {
    super::vehicle::transform_to_submarine(vehicle, instantly)
}

/// Now [`vehicle::transform_to_car`](super::vehicle::transform_to_car).
#[deprecated(note = "now called `vehicle::transform_to_car`")]
#[inline]
pub fn transform_submarine_to_vehicle(vehicle: Vehicle, instantly: bool) {
    super::vehicle::transform_to_car(vehicle, instantly)
}

/// Now [`vehicle::transform_to_submarine`](super::vehicle::transform_to_submarine).
#[deprecated(note = "now called `vehicle::transform_to_submarine`")]
#[inline]
pub fn transform_vehicle_to_submarine(vehicle: Vehicle, instantly: bool) {
    super::vehicle::transform_to_submarine(vehicle, instantly)
}

/// Now [`graphics::trigger_screenblur_fade_out`](super::graphics::trigger_screenblur_fade_out).
#[deprecated(note = "now called `graphics::trigger_screenblur_fade_out`")]
#[inline]
pub fn transition_from_blurred(transition_time: f32) -> bool {
    super::graphics::trigger_screenblur_fade_out(transition_time)
}

/// Now [`graphics::trigger_screenblur_fade_in`](super::graphics::trigger_screenblur_fade_in).
#[deprecated(note = "now called `graphics::trigger_screenblur_fade_in`")]
#[inline]
pub fn transition_to_blurred(transition_time: f32) -> bool {
    super::graphics::trigger_screenblur_fade_in(transition_time)
}

/// Now [`network::ugc_get_content_path`](super::network::ugc_get_content_path).
#[deprecated(note = "now called `network::ugc_get_content_path`")]
#[inline]
pub fn ugc_get_cloud_path(p0: i32, p1: i32) -> Option<String> {
    super::network::ugc_get_content_path(p0, p1)
}

/// Now [`misc::ui_started_end_user_benchmark`](super::misc::ui_started_end_user_benchmark).
#[deprecated(note = "now called `misc::ui_started_end_user_benchmark`")]
#[inline]
pub fn ui_is_singleplayer_pause_menu_active() -> bool {
    super::misc::ui_started_end_user_benchmark()
}

/// Now [`graphics::unpatch_decal_diffuse_map`](super::graphics::unpatch_decal_diffuse_map).
#[deprecated(note = "now called `graphics::unpatch_decal_diffuse_map`")]
#[inline]
pub fn undo_decal_texture_override(decal_type: i32) {
    super::graphics::unpatch_decal_diffuse_map(decal_type)
}

/// Now [`interior::get_interior_at_coords_with_typehash`](super::interior::get_interior_at_coords_with_typehash).
#[deprecated(note = "now called `interior::get_interior_at_coords_with_typehash`")]
#[inline]
pub fn unk_get_interior_at_coords(x: f32, y: f32, z: f32, type_hash: impl Into<Hash>) -> i32 {
    super::interior::get_interior_at_coords_with_typehash(x, y, z, type_hash)
}

/// Now [`audio::update_unlockable_dj_radio_tracks`](super::audio::update_unlockable_dj_radio_tracks).
#[deprecated(note = "now called `audio::update_unlockable_dj_radio_tracks`")]
#[inline]
pub fn update_lsur(allow_track_reprioritization: bool) {
    super::audio::update_unlockable_dj_radio_tracks(allow_track_reprioritization)
}

/// Now [`stats::presence_event_updatestat_float`](super::stats::presence_event_updatestat_float).
#[deprecated(note = "now called `stats::presence_event_updatestat_float`")]
#[inline]
pub fn update_stat_float(stat_hash: impl Into<Hash>, value: f32, p2: i32) {
    super::stats::presence_event_updatestat_float(stat_hash, value, p2)
}

/// Now [`stats::presence_event_updatestat_int`](super::stats::presence_event_updatestat_int).
#[deprecated(note = "now called `stats::presence_event_updatestat_int`")]
#[inline]
pub fn update_stat_int(stat_hash: impl Into<Hash>, value: i32, p2: i32) {
    super::stats::presence_event_updatestat_int(stat_hash, value, p2)
}

/// Now [`misc::set_instance_priority_mode`](super::misc::set_instance_priority_mode).
#[deprecated(note = "now called `misc::set_instance_priority_mode`")]
#[inline]
pub fn use_freemode_map_behavior(toggle: i32) {
    super::misc::set_instance_priority_mode(toggle)
}

/// Now [`graphics::use_particle_fx_asset`](super::graphics::use_particle_fx_asset).
#[deprecated(note = "now called `graphics::use_particle_fx_asset`")]
#[inline]
pub fn use_particle_fx_asset_next_call(name: &str) {
    super::graphics::use_particle_fx_asset(name)
}

/// Now [`cam::use_vehicle_cam_stunt_settings_this_update`](super::cam::use_vehicle_cam_stunt_settings_this_update).
#[deprecated(note = "now called `cam::use_vehicle_cam_stunt_settings_this_update`")]
#[inline]
pub fn use_stunt_camera_this_frame() {
    super::cam::use_vehicle_cam_stunt_settings_this_update()
}

/// Now [`network::refresh_player_list_stats`](super::network::refresh_player_list_stats).
#[deprecated(note = "now called `network::refresh_player_list_stats`")]
#[inline]
pub fn using_network_weapontype(p0: i32) -> bool {
    super::network::refresh_player_list_stats(p0)
}

/// Now [`vehicle::is_plane_landing_gear_intact`](super::vehicle::is_plane_landing_gear_intact).
#[deprecated(note = "now called `vehicle::is_plane_landing_gear_intact`")]
#[inline]
pub fn vehicle_has_landing_gear(plane: Vehicle) -> bool {
    super::vehicle::is_plane_landing_gear_intact(plane)
}

/// Now [`vehicle::set_vehicle_parachute_model`](super::vehicle::set_vehicle_parachute_model).
#[deprecated(note = "now called `vehicle::set_vehicle_parachute_model`")]
#[inline]
pub fn vehicle_set_custom_parachute_model(vehicle: Vehicle, model_hash: impl Into<Hash>) {
    super::vehicle::set_vehicle_parachute_model(vehicle, model_hash)
}

/// Now [`vehicle::set_vehicle_parachute_texture_variation`](super::vehicle::set_vehicle_parachute_texture_variation).
#[deprecated(note = "now called `vehicle::set_vehicle_parachute_texture_variation`")]
#[inline]
pub fn vehicle_set_custom_parachute_texture(vehicle: Vehicle, texture_variation: i32) {
    super::vehicle::set_vehicle_parachute_texture_variation(vehicle, texture_variation)
}

/// Now [`vehicle::set_heli_tail_boom_can_break_off`](super::vehicle::set_heli_tail_boom_can_break_off).
#[deprecated(note = "now called `vehicle::set_heli_tail_boom_can_break_off`")]
#[inline]
pub fn was_counter_activated(heli: Vehicle, toggle: bool) {
    super::vehicle::set_heli_tail_boom_can_break_off(heli, toggle)
}

/// Now [`graphics::get_screen_coord_from_world_coord`](super::graphics::get_screen_coord_from_world_coord).
#[deprecated(note = "now called `graphics::get_screen_coord_from_world_coord`")]
#[inline]
pub fn world3d_to_screen2d(world_x: f32, world_y: f32, world_z: f32) -> Option<(f32, f32)> {
    super::graphics::get_screen_coord_from_world_coord(world_x, world_y, world_z)
}
