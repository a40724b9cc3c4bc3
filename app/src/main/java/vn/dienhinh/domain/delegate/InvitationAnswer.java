package vn.dienhinh.domain.delegate;

/** What somebody answered to the invitation. */
public enum InvitationAnswer { ACCEPTED, DECLINED }
